import type { CausePoints, Difference, FrameworkChange, LostGround, Side } from '#appraisal/branch';
import { CAUSES, STAGES, type Cause, type Stage } from '#appraisal/dossier';
import { RELATIONS, type Relation } from '#appraisal/framework';
import { Field } from '../http/answer-field.js';

class CausePointsShown implements CausePoints {
  @Field.choice(CAUSES, 'nguyên nhân')
  readonly cause!: Cause;

  @Field.text('nguyên nhân bằng lời')
  readonly inWords!: string;

  @Field.decimal('điểm mất')
  readonly points!: string;
}

class SideShown implements Side {
  @Field.decimal('điểm')
  readonly points!: string;

  @Field.decimal('điểm tối đa')
  readonly maxPoints!: string;

  @Field.parts(CausePointsShown, 'vì sao mất; cộng lại bằng tối đa trừ điểm')
  readonly causes!: readonly CausePointsShown[];
}

export class DifferenceShown implements Difference {
  @Field.text('mã chỉ số thành phần', { example: '8.1' })
  readonly indicator!: string;

  @Field.text('tên chỉ số')
  readonly name!: string;

  @Field.text('mã chỉ số chính', { example: '8' })
  readonly pillar!: string;

  @Field.choice(STAGES, 'bước chấm')
  readonly stage!: Stage;

  @Field.part(SideShown, 'đã xảy ra; null: bước này không có điểm', { nullable: true })
  readonly before!: SideShown | null;

  @Field.part(SideShown, 'trong nhánh; null: bước này không còn điểm', { nullable: true })
  readonly after!: SideShown | null;

  @Field.decimal('điểm mất mà quyết định sau vẫn giữ dù căn cứ ban đầu không còn', { example: '1' })
  readonly carriedOver!: string;

  @Field.numbers('số thứ tự các giả thiết gây ra, từ 1')
  readonly hypotheses!: readonly number[];

  @Field.texts('vị trí các việc bị giả thiết thay đổi, hoặc mất căn cứ')
  readonly positions!: readonly string[];

  @Field.text('khác gì và vì sao, trong một câu')
  readonly sentence!: string;
}

export class LostGroundShown implements LostGround {
  @Field.text('mã chỉ số thành phần', { example: '8.1' })
  readonly indicator!: string;

  @Field.position('vị trí của việc không lặp lại được')
  readonly position!: string;

  @Field.flag('true: thay vào đó coi như điểm tự chấm được chấp nhận')
  readonly replaced!: boolean;

  @Field.text('việc gì, vì sao, giả định gì thay vào')
  readonly sentence!: string;
}

export class FrameworkChangeShown implements FrameworkChange {
  @Field.texts('mã ở bộ chỉ số của kỳ')
  readonly own!: readonly string[];

  @Field.texts('mã ở bộ kia')
  readonly other!: readonly string[];

  @Field.choice(RELATIONS, 'từ bộ của kỳ sang bộ kia')
  readonly relation!: Relation;

  @Field.text('vì sao ghép như vậy')
  readonly why!: string;

  @Field.decimal('điểm tối đa ở bộ của kỳ', { nullable: true })
  readonly maxPointsBefore!: string | null;

  @Field.decimal('điểm tối đa ở bộ kia', { nullable: true })
  readonly maxPointsAfter!: string | null;

  @Field.flag('quy tắc chấm khác nhau')
  readonly ruleChanged!: boolean;

  @Field.decimal('điểm tự chấm đã có', { nullable: true })
  readonly selfBefore!: string | null;

  @Field.decimal('điểm tự chấm tính theo bộ kia', { nullable: true })
  readonly selfAfter!: string | null;

  @Field.text('vì sao không tính được; null: tính được', { nullable: true })
  readonly problem!: string | null;

  @Field.text('thay đổi này trong một câu')
  readonly sentence!: string;
}
