import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { SOURCE_KINDS, type SourceKind } from '#appraisal/ranking';
import { Day, GroundsDto, Text } from '../http/fields.js';

const CLAIM_ID = /^[a-z0-9-]{1,60}$/;
const UNITS_MAX = 10_000;
const PILLARS_MAX = 50;

const Rank = (description: string): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsInt(),
    Min(1),
    Max(UNITS_MAX),
    ApiProperty({ type: 'integer', minimum: 1, maximum: UNITS_MAX, required: false, description }),
  );

class PillarClaimDto {
  @Matches(/^[a-z0-9]{1,40}$/)
  @ApiProperty({ example: '6' })
  readonly pillar!: string;

  @Text('giá trị từ 0 tới 1, ví dụ 0,8575', { optional: true, lengthMax: 40 })
  readonly value?: string;

  @Rank('thứ hạng của trụ cột')
  readonly rank?: number;
}

class ClaimSourceDto {
  @IsNotEmpty()
  @Text('số/ký hiệu văn bản hoặc tên trang', { lengthMax: 100 })
  readonly document!: string;

  @IsNotEmpty()
  @Text('tên', { lengthMax: 500 })
  readonly title!: string;

  @Day('ngày công bố', { optional: true })
  readonly publishedOn?: string;

  @IsIn(SOURCE_KINDS)
  @ApiProperty({ enum: SOURCE_KINDS })
  readonly kind!: SourceKind;
}

export class ClaimResultDto extends GroundsDto {
  @Matches(CLAIM_ID)
  @ApiProperty({ description: 'mã kết quả trong năm', example: 'khanhhoa-bao' })
  readonly id!: string;

  @Matches(/^[a-z0-9]{1,40}$/)
  @ApiProperty({ example: 'khanhhoa' })
  readonly unit!: string;

  @IsNotEmpty()
  @Text('tên như đã công bố', { lengthMax: 200 })
  readonly unitName!: string;

  @Rank('thứ hạng')
  readonly rank?: number;

  @Rank('trong bao nhiêu đơn vị; đi cùng thứ hạng')
  readonly of?: number;

  @Text('giá trị từ 0 tới 1, ví dụ 0,7071', { optional: true, lengthMax: 40 })
  readonly value?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(PILLARS_MAX)
  @ValidateNested({ each: true })
  @Type(() => PillarClaimDto)
  @ApiProperty({ type: [PillarClaimDto], required: false })
  readonly pillars?: readonly PillarClaimDto[];

  @IsObject()
  @ValidateNested()
  @Type(() => ClaimSourceDto)
  @ApiProperty({ type: ClaimSourceDto })
  readonly source!: ClaimSourceDto;

  @Text('nguồn được đọc thế nào', { optional: true })
  readonly note?: string;
}

export class ChosenClaimDto extends GroundsDto {
  @Matches(CLAIM_ID)
  @ApiProperty({ description: 'mã kết quả trong năm', example: 'khanhhoa-bao' })
  readonly claim!: string;
}
