import { IntersectionType } from '@nestjs/swagger';
import {
  STAGES,
  type DossierSummary,
  type DossierView,
  type PeriodProgress,
  type ScoreView,
  type Stage,
} from '#appraisal/dossier';
import { Field } from '../http/answer-field.js';
import { PageOf, SampledAnswer } from '../http/read.answer.js';

export class ScoreShown implements ScoreView {
  @Field.choice(STAGES, 'bước chấm')
  readonly stage!: Stage;

  @Field.text('mã kỳ báo cáo', { example: '2025-Q2' })
  readonly period!: string;

  @Field.decimal('điểm')
  readonly points!: string;

  @Field.decimal('điểm tối đa', { example: '10' })
  readonly maxPoints!: string;

  @Field.flag('tạm tính: còn số liệu chưa biết')
  readonly provisional!: boolean;

  @Field.texts('đã tạm coi điều gì là đúng')
  readonly assumptions!: readonly string[];

  @Field.position('vị trí của việc cho điểm này')
  readonly position!: string;

  @Field.instant('lúc ghi vào sổ cái')
  readonly recordedAt!: string;

  @Field.day('đúng tại ngày nào, nếu khác ngày ghi', { nullable: true })
  readonly effectiveOn!: string | null;

  @Field.flag('dữ liệu mẫu')
  readonly synthetic!: boolean;
}

class DossierShown implements DossierSummary {
  @Field.text('mã hồ sơ', { example: 'khanhhoa.2025.405.8.1' })
  readonly key!: string;

  @Field.text('mã chỉ số thành phần', { example: '8.1' })
  readonly indicator!: string;

  @Field.text('tên chỉ số')
  readonly name!: string;

  @Field.text('mã chỉ số chính', { example: '8' })
  readonly pillar!: string;

  @Field.decimal('điểm tối đa', { example: '10' })
  readonly maxPoints!: string;

  @Field.text('mã cơ quan (hoặc nhóm cơ quan) chủ trì', { example: 'sokhcn' })
  readonly lead!: string;

  @Field.texts('mã cơ quan phối hợp')
  readonly coordinating!: readonly string[];

  @Field.parts(ScoreShown, 'điểm hiện tại ở mỗi bước đã chấm')
  readonly scores!: readonly ScoreShown[];

  @Field.whole('số minh chứng còn giá trị')
  readonly evidenceCount!: number;

  @Field.texts('mã các kỳ đã nộp')
  readonly submittedPeriods!: readonly string[];
}

export class DossierPage extends PageOf(DossierShown) {}

class PeriodProgressShown implements PeriodProgress {
  @Field.text('mã kỳ báo cáo', { example: '2025-Q2' })
  readonly period!: string;

  @Field.record('số liệu đã báo cáo: tên ô → giá trị')
  readonly inputs!: Readonly<Record<string, string>>;

  @Field.flag('báo cáo sau hạn')
  readonly late!: boolean;

  @Field.flag('đã nộp')
  readonly submitted!: boolean;
}

export class DossierAnswer extends IntersectionType(DossierShown, SampledAnswer) implements DossierView {
  @Field.parts(PeriodProgressShown, 'các kỳ đã có số liệu')
  readonly periods!: readonly PeriodProgressShown[];

  @Field.text('If-Match của lần ghi sau; null: chưa có gì, gửi "new"', { nullable: true, example: '3' })
  readonly revision!: string | null;
}
