import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
import type {
  ChangeFigures,
  ChangeJudgement,
  ChangePeers,
  EditedFramework,
  Hypothesis,
  IndicatorEdit,
  LeaveOut,
  MoveAct,
  OtherFramework,
} from '#appraisal/branch';
import { APPRAISAL_CAUSES, type AppraisalCause } from '#appraisal/dossier';
import type { Rule } from '#appraisal/framework';
import { RULE } from '../framework/rule-schemas.js';
import { Day, IsFlatTexts, Text } from '../http/fields.js';
import { IsRule } from './rule-shape.js';

const DAYS_MAX = 400;
const FRAMEWORK = /^[A-Za-z0-9]{1,40}$/;

export const PositionField = (description: string, { optional = false } = {}): PropertyDecorator =>
  applyDecorators(
    ...(optional ? [IsOptional()] : []),
    Matches(/^\d{1,18}$/),
    ApiProperty({ type: String, pattern: '^\\d{1,18}$', example: '530', description, required: !optional }),
  );

const Kind = (kind: Hypothesis['kind']): PropertyDecorator =>
  applyDecorators(IsIn([kind]), ApiProperty({ enum: [kind] }));

const IndicatorField = (): PropertyDecorator =>
  applyDecorators(
    Matches(/^[A-Za-z0-9.]{1,20}$/),
    ApiProperty({ example: '8.1', description: 'mã chỉ số thành phần' }),
  );

export class MoveActDto implements MoveAct {
  @Kind('move')
  readonly kind!: 'move';

  @PositionField('vị trí của việc nộp minh chứng hay báo cáo số liệu', { optional: true })
  readonly position?: string;

  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  @ApiPropertyOptional({ pattern: '^[0-9a-f]{64}$', description: 'hoặc mã SHA-256 của minh chứng' })
  readonly evidence?: string;

  @IsOptional()
  @IsInt()
  @Min(-DAYS_MAX)
  @Max(DAYS_MAX)
  @ApiPropertyOptional({ type: 'integer', minimum: -DAYS_MAX, maximum: DAYS_MAX, description: 'âm: sớm hơn' })
  readonly byDays?: number;

  @Day('hoặc ngày mới', { optional: true })
  readonly to?: string;
}

export class LeaveOutDto implements LeaveOut {
  @Kind('leave-out')
  readonly kind!: 'leave-out';

  @PositionField('vị trí của việc coi như không có')
  readonly position!: string;
}

export class ChangeJudgementDto implements ChangeJudgement {
  @Kind('judge')
  readonly kind!: 'judge';

  @PositionField('vị trí của điểm do Tổ giúp việc hay Hội đồng quyết định')
  readonly position!: string;

  @IsNotEmpty()
  @Text('điểm, ví dụ 7,5', { lengthMax: 40 })
  readonly points!: string;

  @IsOptional()
  @IsIn(APPRAISAL_CAUSES)
  @ApiPropertyOptional({
    type: String,
    enum: APPRAISAL_CAUSES,
    nullable: true,
    description: 'nguyên nhân mất điểm; bỏ trống khi không hạ điểm',
  })
  readonly cause: AppraisalCause | null = null;
}

export class ChangeFiguresDto implements ChangeFigures {
  @Kind('figures')
  readonly kind!: 'figures';

  @PositionField('vị trí của việc báo cáo số liệu')
  readonly position!: string;

  @IsFlatTexts()
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { value: '95,2' },
    description: 'ô nào không nêu thì giữ nguyên',
  })
  readonly inputs!: Readonly<Record<string, string>>;
}

export class ChangePeersDto implements ChangePeers {
  @Kind('peers')
  readonly kind!: 'peers';

  @IndicatorField()
  readonly indicator!: string;

  @Text('giá trị tốt nhất của các đơn vị', { optional: true, lengthMax: 40 })
  readonly best?: string;

  @Text('giá trị kém nhất của các đơn vị', { optional: true, lengthMax: 40 })
  readonly worst?: string;
}

export class OtherFrameworkDto implements OtherFramework {
  @Kind('framework')
  readonly kind!: 'framework';

  @Matches(FRAMEWORK)
  @ApiProperty({ example: '430', description: 'mã một bộ chỉ số đã công bố' })
  readonly framework!: string;
}

class IndicatorEditDto implements IndicatorEdit {
  @IndicatorField()
  readonly indicator!: string;

  @IsOptional()
  @Matches(/^\d{1,6}(\.\d{1,4})?$/)
  @ApiPropertyOptional({ example: '12.5', description: 'điểm tối đa khác' })
  readonly maxPoints?: string;

  @IsOptional()
  @IsRule()
  @ApiPropertyOptional({ allOf: [{ $ref: getSchemaPath(RULE) }], description: 'quy tắc chấm khác' })
  readonly rule?: Rule;
}

export class EditedFrameworkDto implements EditedFramework {
  @Kind('edited-framework')
  readonly kind!: 'edited-framework';

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => IndicatorEditDto)
  @ApiProperty({ type: [IndicatorEditDto], description: 'các chỉ số được sửa' })
  readonly changes!: readonly IndicatorEditDto[];
}

/** THE list of hypotheses. */
export const KINDS = [
  { name: 'move', value: MoveActDto },
  { name: 'leave-out', value: LeaveOutDto },
  { name: 'judge', value: ChangeJudgementDto },
  { name: 'figures', value: ChangeFiguresDto },
  { name: 'peers', value: ChangePeersDto },
  { name: 'framework', value: OtherFrameworkDto },
  { name: 'edited-framework', value: EditedFrameworkDto },
] as const satisfies readonly { readonly name: Hypothesis['kind']; readonly value: unknown }[];

/** What a hypothesis of no known kind becomes: its `kind` is refused like any other wrong field. */
export class UnknownHypothesis {
  @IsIn(KINDS.map(({ name }) => name))
  readonly kind!: string;
}
