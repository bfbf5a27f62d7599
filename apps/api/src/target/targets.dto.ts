import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Day, GroundsDto, ReadQuery, Text } from '../http/fields.js';

const YEAR_MIN = 2000;
const YEAR_MAX = 2100;

export class TargetsQuery extends ReadQuery {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @ApiPropertyOptional({ description: 'số/ký hiệu của kế hoạch', example: '4636/KH-UBND' })
  readonly document?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(YEAR_MIN)
  @Max(YEAR_MAX)
  @ApiPropertyOptional({
    type: 'integer',
    minimum: YEAR_MIN,
    maximum: YEAR_MAX,
    description: 'mục tiêu của năm này',
  })
  readonly horizon?: number;
}

class ResultSourceDto {
  @IsNotEmpty()
  @Text('số/ký hiệu văn bản hoặc tên trang', { lengthMax: 100 })
  readonly document!: string;

  @IsNotEmpty()
  @Text('tên', { lengthMax: 500 })
  readonly title!: string;
}

export class TargetResultDto extends GroundsDto {
  @Text('giá trị, ví dụ 12,5; với việc phải làm: 1 là đã làm, 0 là chưa', { lengthMax: 40 })
  readonly value!: string;

  @Day('ngày của số liệu; số liệu của cả năm ghi ngày 31/12')
  readonly asOf!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => ResultSourceDto)
  @ApiProperty({ type: ResultSourceDto })
  readonly source!: ResultSourceDto;
}
