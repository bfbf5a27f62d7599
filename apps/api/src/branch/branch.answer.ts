import type { BranchAnswer, Checkpoint, PillarTotals, SideTotal, StageTotal } from '#appraisal/branch';
import { STAGES, type Stage } from '#appraisal/dossier';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';
import { DifferenceShown, FrameworkChangeShown, LostGroundShown } from './differences.answer.js';

class SideTotalShown implements SideTotal {
  @Field.decimal('tổng điểm')
  readonly points!: string;

  @Field.decimal('tổng điểm tối đa của các chỉ số có điểm')
  readonly maxPoints!: string;

  @Field.whole('số chỉ số có điểm')
  readonly scored!: number;
}

class StageTotalShown implements StageTotal {
  @Field.choice(STAGES, 'bước chấm')
  readonly stage!: Stage;

  @Field.part(SideTotalShown, 'đã xảy ra')
  readonly before!: SideTotalShown;

  @Field.part(SideTotalShown, 'trong nhánh')
  readonly after!: SideTotalShown;

  @Field.signed('nhánh trừ đã xảy ra')
  readonly change!: string;
}

class PillarTotalsShown implements PillarTotals {
  @Field.text('mã chỉ số chính', { example: '8' })
  readonly pillar!: string;

  @Field.text('tên chỉ số chính')
  readonly name!: string;

  @Field.choice(['both', 'own', 'other'], 'thuộc cả hai bên, bộ của kỳ, hay bộ kia')
  readonly of!: 'both' | 'own' | 'other';

  @Field.parts(StageTotalShown, 'từng bước chấm')
  readonly stages!: readonly StageTotalShown[];
}

class CheckpointShown implements Checkpoint {
  @Field.position('vị trí cuối của sổ')
  readonly position!: string;

  @Field.text('SHA-256 của việc cuối cùng; null: sổ trống', { nullable: true })
  readonly head!: string | null;
}

class CheckpointsShown {
  @Field.part(CheckpointShown, 'sổ trước khi tính')
  readonly before!: CheckpointShown;

  @Field.part(CheckpointShown, 'sổ sau khi tính')
  readonly after!: CheckpointShown;

  @Field.flag('hai bên bằng nhau; false: có người khác ghi trong lúc tính')
  readonly unchanged!: boolean;
}

class BranchFrameworkShown {
  @Field.text('mã', { example: '430' })
  readonly code!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.flag('bản sửa của bộ chỉ số của kỳ, không công bố ở đâu')
  readonly edited!: boolean;
}

export class BranchView extends SampledAnswer implements BranchAnswer {
  @Field.text('tên nhánh')
  readonly name!: string;

  @Field.text('mã kỳ đánh giá', { example: 'khanhhoa.2025.405' })
  readonly cycle!: string;

  @Field.position('so với kỳ như ngay sau việc ở vị trí này')
  readonly atPosition!: string;

  @Field.texts('các giả thiết bằng lời, theo thứ tự đã hỏi')
  readonly hypotheses!: readonly string[];

  @Field.part(BranchFrameworkShown, 'bộ chỉ số kia; null: bộ của kỳ', { nullable: true })
  readonly framework!: BranchFrameworkShown | null;

  @Field.choice(
    ['stand', 'follow'],
    'quyết định sau chỉ giữ điểm của bước trước thì giữ số, hay theo điểm mới',
  )
  readonly laterDecisions!: 'stand' | 'follow';

  @Field.texts('những gì nhánh coi là đúng mà sổ không ghi')
  readonly assumptions!: readonly string[];

  @Field.parts(StageTotalShown, 'cả đơn vị, từng bước chấm')
  readonly totals!: readonly StageTotalShown[];

  @Field.parts(PillarTotalsShown, 'từng chỉ số chính')
  readonly pillars!: readonly PillarTotalsShown[];

  @Field.parts(DifferenceShown, 'mỗi điểm khác đi')
  readonly differences!: readonly DifferenceShown[];

  @Field.parts(FrameworkChangeShown, 'mỗi chỉ số mà bộ kia thay đổi')
  readonly frameworkChanges!: readonly FrameworkChangeShown[];

  @Field.parts(LostGroundShown, 'việc đã ghi mà nhánh không lặp lại được')
  readonly lostGrounds!: readonly LostGroundShown[];

  @Field.texts('chỉ số mà chương trình này không dựng lại được đúng sổ; đừng dùng nhánh của chúng')
  readonly unreproduced!: readonly string[];

  @Field.part(CheckpointsShown, 'nhánh không ghi gì vào sổ')
  readonly checkpoint!: CheckpointsShown;
}
