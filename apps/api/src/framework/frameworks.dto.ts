import { ApiProperty } from '@nestjs/swagger';
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

/** How many cells of a framework were read in which way. */
export class ReadingCounts {
  @ApiProperty({ type: 'integer' })
  readonly stated!: number;

  @ApiProperty({ type: 'integer' })
  readonly inherited!: number;

  @ApiProperty({ type: 'integer' })
  readonly unclear!: number;

  @ApiProperty({ type: 'integer', description: 'trong số chưa rõ, đã xác nhận' })
  readonly confirmed!: number;
}
