import type { StagePoints, StagesRow, StagesView } from '#appraisal/accountability';
import { STAGES, type Stage } from '#appraisal/dossier';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';

class StagePointsShown implements StagePoints {
  @Field.choice(STAGES, 'bước chấm')
  readonly stage!: Stage;

  @Field.decimal('điểm ở bước này; null: chưa chấm', { nullable: true })
  readonly points!: string | null;

  @Field.flag('tạm tính: còn phần chưa biết hoặc chưa chấm')
  readonly provisional!: boolean;

  @Field.texts('đã tạm coi điều gì là đúng')
  readonly assumptions!: readonly string[];

  @Field.whole('số chỉ số đã có điểm ở bước này')
  readonly scored!: number;
}

export class StagesRowShown implements StagesRow {
  @Field.text('mã chỉ số, chỉ số chính hoặc đơn vị')
  readonly key!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.decimal('điểm tối đa', { example: '50' })
  readonly maxPoints!: string;

  @Field.whole('số chỉ số thành phần')
  readonly indicators!: number;

  @Field.parts(StagePointsShown, 'năm bước cạnh nhau')
  readonly stages!: readonly StagePointsShown[];
}

class IndicatorStagesShown extends StagesRowShown {
  @Field.text('mã chỉ số chính', { example: '8' })
  readonly pillar!: string;
}

export class StagesAnswer extends SampledAnswer implements StagesView {
  @Field.text('mã kỳ đánh giá', { example: 'khanhhoa.2025.405' })
  readonly cycle!: string;

  @Field.part(StagesRowShown, 'cả đơn vị')
  readonly unit!: StagesRowShown;

  @Field.parts(StagesRowShown, 'từng chỉ số chính')
  readonly pillars!: readonly StagesRowShown[];

  @Field.parts(IndicatorStagesShown, 'từng chỉ số thành phần')
  readonly indicators!: readonly IndicatorStagesShown[];
}
