import { ApiExtraModels, ApiProperty, getSchemaPath, IntersectionType } from '@nestjs/swagger';
import type {
  FrameworkDefinition,
  FrameworkSummary,
  FrameworkView,
  GeneralFigure,
  Indicator,
  InputField,
  LossShares,
  Pillar,
  Rule,
  SourceDocument,
} from '#appraisal/framework';
import { Field } from '../http/answer-field.js';
import { PageOf, ReadAnswer } from '../http/read.answer.js';
import { INPUT_FIELD, INPUT_FIELDS } from './input-fields.answer.js';
import {
  ConfirmationShown,
  FigureReadings,
  IndicatorReadings,
  PillarReadings,
  ReadingCounts,
  ReadingShown,
} from './readings.answer.js';
import { RULE } from './rule-schemas.js';

const STANDINGS = ['keep', 'improve'] as const;

class SourceShown implements SourceDocument {
  @Field.text('số/ký hiệu', { example: '4636/KH-UBND' })
  readonly number!: string;

  @Field.text('tên văn bản')
  readonly title!: string;

  @Field.day('ngày ban hành')
  readonly issuedOn!: string;

  @Field.text('phụ lục, mục', { example: 'Phụ lục I' })
  readonly section!: string;

  @Field.text('tệp văn bản đã đọc')
  readonly file!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    minItems: 2,
    maxItems: 2,
    description: 'dòng đầu và dòng cuối của tệp',
  })
  readonly lines!: readonly [number, number];
}

class PillarShown implements Pillar {
  @Field.text('mã chỉ số chính', { example: '8' })
  readonly code!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.decimal('điểm tối đa')
  readonly maxPoints!: string;

  @Field.part(PillarReadings, 'mỗi ô đọc thế nào')
  readonly readings!: PillarReadings;
}

@ApiExtraModels(...INPUT_FIELDS)
class IndicatorShown implements Indicator {
  @Field.text('mã chỉ số thành phần', { example: '8.1' })
  readonly code!: string;

  @Field.text('mã chỉ số chính', { example: '8' })
  readonly pillar!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.decimal('điểm tối đa')
  readonly maxPoints!: string;

  @Field.text('mã cơ quan (hoặc nhóm cơ quan) chủ trì', { example: 'sokhcn' })
  readonly lead!: string;

  @Field.texts('mã các cơ quan cùng chủ trì')
  readonly coLeads!: readonly string[];

  @Field.texts('mã cơ quan phối hợp')
  readonly coordinating!: readonly string[];

  @Field.texts('mã cơ quan hướng dẫn')
  readonly guiding!: readonly string[];

  @Field.text('yêu cầu thực hiện, nguyên văn', { nullable: true, example: '>=80%' })
  readonly requirement!: string | null;

  @Field.choice(STANDINGS, 'cần duy trì hay cần đẩy mạnh', { nullable: true })
  readonly standing!: 'keep' | 'improve' | null;

  @Field.texts('mã các thông tin chung cộng lại làm mẫu số', { optional: true })
  readonly denominatorFigures?: readonly string[];

  @ApiProperty({ allOf: [{ $ref: getSchemaPath(RULE) }], description: 'cách tính điểm, cho máy' })
  readonly rule!: Rule;

  @Field.text('cách tính điểm bằng lời')
  readonly ruleInWords!: string;

  @ApiProperty({ type: 'array', items: INPUT_FIELD, description: 'các ô số liệu phải nhập' })
  readonly inputs!: readonly InputField[];

  @Field.part(IndicatorReadings, 'mỗi ô đọc thế nào')
  readonly readings!: IndicatorReadings;
}

class FigureShown implements GeneralFigure {
  @Field.text('số thứ tự', { example: '4' })
  readonly code!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.text('mã cơ quan chủ trì')
  readonly lead!: string;

  @Field.texts('mã cơ quan phối hợp')
  readonly coordinating!: readonly string[];

  @Field.part(FigureReadings, 'mỗi ô đọc thế nào')
  readonly readings!: FigureReadings;
}

class LossSharesShown implements LossShares {
  @Field.decimal('phần cơ quan phối hợp chịu khi chính báo cáo, minh chứng của mình gây mất điểm (0–1)')
  readonly ownFault!: string;

  @Field.decimal('phần các cơ quan phối hợp cùng chịu trong các trường hợp khác (0–1)')
  readonly otherwise!: string;

  @Field.part(ReadingShown, 'đọc từ đâu')
  readonly reading!: ReadingShown;
}

class FrameworkNamed {
  @Field.text('mã bộ chỉ số', { example: '405' })
  readonly code!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.whole('năm')
  readonly year!: number;

  @Field.decimal('tổng điểm', { example: '1000' })
  readonly totalPoints!: string;

  @Field.part(SourceShown, 'văn bản ban hành')
  readonly source!: SourceShown;
}

class FrameworkShown extends FrameworkNamed implements FrameworkSummary {
  @Field.whole('số chỉ số chính')
  readonly pillars!: number;

  @Field.whole('số chỉ số thành phần')
  readonly indicators!: number;
}

export class FrameworkPage extends PageOf(FrameworkShown) {}

export class FrameworkAnswer
  extends IntersectionType(FrameworkNamed, ReadAnswer)
  implements FrameworkDefinition, Omit<FrameworkView, 'definition'>
{
  @Field.parts(PillarShown, 'các chỉ số chính')
  readonly pillars!: readonly PillarShown[];

  @Field.parts(IndicatorShown, 'các chỉ số thành phần')
  readonly indicators!: readonly IndicatorShown[];

  @Field.parts(FigureShown, 'thông tin chung, làm mẫu số')
  readonly figures!: readonly FigureShown[];

  @Field.part(LossSharesShown, 'trách nhiệm khi mất điểm')
  readonly lossShares!: LossSharesShown;

  @Field.part(ReadingCounts, 'số ô theo cách đọc')
  readonly readings!: ReadingCounts;

  @Field.parts(ConfirmationShown, 'các lần xác nhận, cũ trước')
  readonly confirmations!: readonly ConfirmationShown[];

  @Field.text('If-Match của lần xác nhận sau', { example: '0' })
  readonly revision!: string;
}
