import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import type { Hypothesis } from '#appraisal/branch';
import { Text } from '../http/fields.js';
import { KINDS, PositionField, UnknownHypothesis } from './hypotheses.dto.js';

const HYPOTHESES_MAX = 50;

/** A branch file: the same for HTTP and the command line. */
@ApiExtraModels(...KINDS.map(({ value }) => value))
export class BranchDto {
  @IsNotEmpty()
  @Text('tên nhánh, để nhận ra câu trả lời', { lengthMax: 200 })
  readonly name!: string;

  @PositionField('như ngay sau việc ở vị trí này của sổ; bỏ trống: đến nay', { optional: true })
  readonly atPosition?: string;

  @IsOptional()
  @IsIn(['stand', 'follow'])
  @ApiPropertyOptional({
    enum: ['stand', 'follow'],
    description:
      'Hội đồng, Bộ chỉ giữ điểm của bước trước thì: stand giữ số đã cho, follow theo điểm mới; mặc định stand, dưới bộ chỉ số khác là follow',
  })
  readonly laterDecisions?: 'stand' | 'follow';

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(HYPOTHESES_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => UnknownHypothesis, {
    discriminator: { property: 'kind', subTypes: [...KINDS] },
    keepDiscriminatorProperty: true,
  })
  @ApiProperty({
    type: 'array',
    minItems: 1,
    maxItems: HYPOTHESES_MAX,
    items: { oneOf: KINDS.map(({ value }) => ({ $ref: getSchemaPath(value) })) },
    description: 'các giả thiết, áp dụng theo thứ tự',
  })
  readonly hypotheses!: readonly Hypothesis[];
}
