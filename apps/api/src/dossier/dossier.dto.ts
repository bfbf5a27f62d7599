import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty } from 'class-validator';
import type { Citation } from '#appraisal/dossier';
import { Day, GroundsDto, IsFlatTexts, Text } from '../http/fields.js';

/** A command on one reporting period. */
export class PeriodActDto extends GroundsDto {
  @IsNotEmpty()
  @Text('mã kỳ báo cáo, ví dụ 2025-Q2', { lengthMax: 20 })
  readonly period!: string;
}

export class ReportValueDto extends PeriodActDto {
  @IsFlatTexts()
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 60 },
    maxProperties: 50,
    example: { value: '93,5' },
    description: 'tên ô → số liệu như người nhập gõ; các ô của một chỉ số xem ở bộ chỉ số (inputs)',
  })
  readonly inputs!: Readonly<Record<string, string>>;

  @Day('số liệu đúng tại ngày nào, nếu khác ngày nhập', { optional: true })
  readonly effectiveOn?: string;
}

export class WithdrawEvidenceDto extends GroundsDto {}

/** The text fields that come with an evidence file. */
export class EvidenceFieldsDto implements Citation {
  @IsNotEmpty()
  @Text('mã kỳ báo cáo', { lengthMax: 20 })
  readonly period!: string;

  @Text('số/ký hiệu, ví dụ 4636/KH-UBND', { lengthMax: 100 })
  readonly number!: string;

  @Text('tên văn bản', { lengthMax: 500 })
  readonly title!: string;

  @Day('ngày ban hành')
  readonly issuedOn!: string;

  @Text('trích yếu')
  readonly summary!: string;
}
