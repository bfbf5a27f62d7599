import { IsNotEmpty } from 'class-validator';
import { GroundsDto, Text } from '../http/fields.js';

export class ConfirmCellDto extends GroundsDto {
  @IsNotEmpty()
  @Text('mã chỉ số chính hoặc chỉ số thành phần', { lengthMax: 40 })
  readonly row!: string;

  @IsNotEmpty()
  @Text('tên ô: code, name, maxPoints, lead, coordinating, rule', { lengthMax: 40 })
  readonly cell!: string;
}
