import {
  STAGES,
  type ExplainedLoss,
  type LossDecision,
  type ScoreExplanation,
  type Stage,
} from '#appraisal/dossier';
import type { Operation, Step } from '#appraisal/framework';
import { Field, type EveryOf } from '../http/answer-field.js';
import { LegalBasisDto } from '../http/fields.js';
import { SampledAnswer } from '../http/read.answer.js';
import { LossShown, ScoreShown } from './dossier.answer.js';
import { ActorShown, EvidenceShown } from './records.answer.js';

const OPERATIONS = {
  given: 'given',
  award: 'award',
  part: 'part',
  add: 'add',
  subtract: 'subtract',
  multiply: 'multiply',
  proportion: 'proportion',
  '>=': '>=',
  '>': '>',
  '<=': '<=',
  '<': '<',
  if: 'if',
  steps: 'steps',
  cap: 'cap',
  'round-half-up': 'round-half-up',
  'round-half-even': 'round-half-even',
  'round-down': 'round-down',
  'round-up': 'round-up',
} satisfies EveryOf<Operation>;

class StepShown implements Step {
  @Field.choice(OPERATIONS, 'phép tính')
  readonly op!: Operation;

  @Field.text('chữ cho người đọc; có thể rỗng')
  readonly label!: string;

  @Field.texts('số thập phân, hoặc "#1": kết quả của bước thứ nhất')
  readonly args!: readonly string[];

  @Field.text('kết quả của bước', { example: '9.35' })
  readonly result!: string;
}

class LossAgencyShown {
  @Field.text('mã cơ quan', { example: 'congantinh' })
  readonly agency!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.decimal('điểm mất thuộc trách nhiệm')
  readonly points!: string;
}

class LossDecisionShown implements LossDecision {
  @Field.choice(STAGES, 'ở bước chấm nào')
  readonly stage!: Stage;

  @Field.position('vị trí trong sổ cái')
  readonly position!: string;

  @Field.instant('lúc ghi vào sổ cái')
  readonly recordedAt!: string;

  @Field.day('đúng tại ngày nào, nếu khác ngày ghi', { nullable: true })
  readonly effectiveOn!: string | null;

  @Field.part(ActorShown, 'ai quyết định')
  readonly actor!: ActorShown;

  @Field.text('lý do', { nullable: true })
  readonly reason!: string | null;

  @Field.part(LegalBasisDto, 'căn cứ pháp lý', { nullable: true })
  readonly legalBasis!: LegalBasisDto | null;
}

class ExplainedLossShown extends LossShown implements ExplainedLoss {
  @Field.text('nguyên nhân bằng lời')
  readonly causeInWords!: string;

  @Field.parts(LossAgencyShown, 'các cơ quan chịu trách nhiệm')
  readonly agencies!: readonly LossAgencyShown[];

  @Field.text('số hiệu minh chứng liên quan', { nullable: true })
  readonly document!: string | null;

  @Field.part(LossDecisionShown, 'việc đầu tiên làm mất điểm như vậy', { nullable: true })
  readonly decision!: LossDecisionShown | null;
}

export class WhyAnswer extends SampledAnswer implements ScoreExplanation {
  @Field.text('mã hồ sơ', { example: 'khanhhoa.2025.405.8.1' })
  readonly key!: string;

  @Field.text('mã chỉ số thành phần', { example: '8.1' })
  readonly indicator!: string;

  @Field.text('tên chỉ số')
  readonly name!: string;

  @Field.text('vì sao có điểm này, trong một câu')
  readonly sentence!: string;

  @Field.choice(STAGES, 'bước chấm')
  readonly stage!: Stage;

  @Field.part(ScoreShown, 'điểm; null: chưa chấm, và các trường tính từ điểm cũng null', { nullable: true })
  readonly score!: ScoreShown | null;

  @Field.decimal('số điểm chưa đạt', { nullable: true, example: '0.65' })
  readonly lost!: string | null;

  @Field.text('cách tính điểm bằng lời')
  readonly rule!: string;

  @Field.flag('văn bản chưa nói rõ cách tính và chưa ai xác nhận')
  readonly ruleAssumed!: boolean;

  @Field.text('phép tính trên một dòng', { nullable: true, example: '93,5 ÷ 100 × 10 = 9,35' })
  readonly arithmetic!: string | null;

  @Field.parts(StepShown, 'từng bước tính; kết quả cuối là điểm', { nullable: true })
  readonly trace!: readonly StepShown[] | null;

  @Field.record('số liệu đã dùng: tên ô → giá trị', { nullable: true })
  readonly inputs!: Readonly<Record<string, string>> | null;

  @Field.text('số liệu đã dùng, bằng lời', { nullable: true, example: 'Tỷ lệ đạt được: 93,5%' })
  readonly figures!: string | null;

  @Field.part(ActorShown, 'ai chấm', { nullable: true })
  readonly actor!: ActorShown | null;

  @Field.parts(ExplainedLossShown, 'vì sao mất điểm, ai chịu trách nhiệm')
  readonly losses!: readonly ExplainedLossShown[];

  @Field.text('lý do người chấm ghi', { nullable: true })
  readonly reason!: string | null;

  @Field.part(LegalBasisDto, 'căn cứ pháp lý của quyết định', { nullable: true })
  readonly legalBasis!: LegalBasisDto | null;

  @Field.parts(EvidenceShown, 'minh chứng chưa rút, kể cả minh chứng bị bác')
  readonly evidence!: readonly EvidenceShown[];

  @Field.text('căn cứ: văn bản ban hành bộ chỉ số')
  readonly basis!: string;
}
