import { IntersectionType } from '@nestjs/swagger';
import { LOCKS, type Lock } from '#appraisal/cycle';
import {
  CAUSES,
  OUTCOMES,
  STAGES,
  type Cause,
  type DossierSummary,
  type DossierView,
  type Loss,
  type Outcome,
  type PeriodProgress,
  type RoundView,
  type ScoreView,
  type Stage,
} from '#appraisal/dossier';
import { Field } from '../http/answer-field.js';
import { PageOf, SampledAnswer } from '../http/read.answer.js';

export class LossShown implements Loss {
  @Field.choice(CAUSES, 'nguyên nhân')
  readonly cause!: Cause;

  @Field.decimal('điểm mất')
  readonly points!: string;

  @Field.text('cơ quan phối hợp gây ra; null: cơ quan phụ trách', { nullable: true, example: 'sotaichinh' })
  readonly by!: string | null;

  @Field.text('mã SHA-256 của minh chứng liên quan', { nullable: true, example: 'ab'.repeat(32) })
  readonly evidence!: string | null;

  @Field.whole('vòng giải trình', { nullable: true })
  readonly round!: number | null;
}

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

  @Field.parts(LossShown, 'vì sao mất điểm; cộng lại đúng bằng phần mất')
  readonly losses!: readonly LossShown[];

  @Field.position('vị trí của việc cho điểm này')
  readonly position!: string;

  @Field.instant('lúc ghi vào sổ cái')
  readonly recordedAt!: string;

  @Field.day('đúng tại ngày nào, nếu khác ngày ghi', { nullable: true })
  readonly effectiveOn!: string | null;

  @Field.flag('dữ liệu mẫu')
  readonly synthetic!: boolean;
}

class DraftShown {
  @Field.text('mã cơ quan', { example: 'congantinh' })
  readonly agency!: string;

  @Field.text('nội dung')
  readonly text!: string;
}

const ROUND_STATUSES = ['asked', 'sent', 'answered', 'lapsed'] as const;

class RoundShown implements RoundView {
  @Field.whole('vòng, từ 1')
  readonly round!: number;

  @Field.choice(ROUND_STATUSES, 'đã hỏi, đã gửi, đã trả lời, hay hết hạn')
  readonly status!: RoundView['status'];

  @Field.text('Bộ hỏi gì')
  readonly question!: string;

  @Field.day('phải gửi trước ngày; null: Bộ không ghi', { nullable: true })
  readonly dueBefore!: string | null;

  @Field.parts(DraftShown, 'dự thảo của từng cơ quan')
  readonly drafts!: readonly DraftShown[];

  @Field.decimal('điểm đề nghị', { nullable: true })
  readonly pointsAsked!: string | null;

  @Field.choice(OUTCOMES, 'kết quả', { nullable: true })
  readonly outcome!: Outcome | null;

  @Field.decimal('điểm được lại', { nullable: true })
  readonly recovered!: string | null;
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

  @Field.texts('mã các cơ quan cùng chủ trì')
  readonly coLeads!: readonly string[];

  @Field.texts('mã cơ quan phối hợp')
  readonly coordinating!: readonly string[];

  @Field.parts(ScoreShown, 'điểm hiện tại ở mỗi bước đã chấm')
  readonly scores!: readonly ScoreShown[];

  @Field.whole('số minh chứng còn giá trị')
  readonly evidenceCount!: number;

  @Field.texts('mã các kỳ đã nộp')
  readonly submittedPeriods!: readonly string[];

  @Field.texts('mã các kỳ bị trả lại, chưa nộp lại')
  readonly returnedPeriods!: readonly string[];

  @Field.parts(RoundShown, 'các vòng giải trình')
  readonly rounds!: readonly RoundShown[];

  @Field.text('tài khoản được phân công thẩm định', { nullable: true, example: 'tgv.sotaichinh' })
  readonly reviewer!: string | null;

  @Field.choice(LOCKS, 'khóa nộp, khóa sổ, hay đang mở (null)', { nullable: true })
  readonly lock!: Lock | null;
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

  @Field.flag('bị trả lại, chưa nộp lại')
  readonly returned!: boolean;
}

export class DossierAnswer extends IntersectionType(DossierShown, SampledAnswer) implements DossierView {
  @Field.parts(PeriodProgressShown, 'các kỳ đã có số liệu')
  readonly periods!: readonly PeriodProgressShown[];

  @Field.text('If-Match của lần ghi sau; null: chưa có gì, gửi "new"', { nullable: true, example: '3' })
  readonly revision!: string | null;
}
