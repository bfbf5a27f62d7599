import {
  CHANGE_KINDS,
  type CauseDifference,
  type Change,
  type ChangeKind,
  type DossierDifference,
  type TotalDifference,
  type YearDifference,
} from '#appraisal/difference';
import { CAUSES, STAGES, type Cause, type Stage } from '#appraisal/dossier';
import { TimelineShown } from '../dossier/records.answer.js';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';

class PointShown {
  @Field.position('vị trí của sổ cái')
  readonly position!: string;

  @Field.instant('thời điểm được hỏi, hoặc lúc ghi việc ở vị trí này; null: trước việc đầu tiên', {
    nullable: true,
  })
  readonly knownAt!: string | null;
}

class ChangeShown implements Change {
  @Field.choice(CHANGE_KINDS, 'điểm, điểm mất, kỳ đã nộp, minh chứng hay khóa')
  readonly kind!: ChangeKind;

  @Field.choice(STAGES, 'bước chấm; null: không thuộc bước nào', { nullable: true })
  readonly stage!: Stage | null;

  @Field.text('bước chấm, nguyên nhân, mã kỳ, mã SHA-256 của minh chứng, hoặc lock', { example: 'self' })
  readonly key!: string;

  @Field.text('trước: điểm, submitted, standing hoặc loại khóa; null: không có', {
    nullable: true,
    example: '8.5',
  })
  readonly before!: string | null;

  @Field.text('sau', { nullable: true, example: '10' })
  readonly after!: string | null;

  @Field.signed('sau trừ trước; null: không phải là số', { nullable: true, example: '1.5' })
  readonly change!: string | null;

  @Field.text('thay đổi này trong một câu')
  readonly sentence!: string;

  @Field.texts('vị trí các việc đã làm nó đổi, tăng dần')
  readonly events!: readonly string[];
}

class DossierDifferenceShown implements DossierDifference {
  @Field.text('mã hồ sơ', { example: 'khanhhoa.2025.405.8.1' })
  readonly dossier!: string;

  @Field.text('mã chỉ số thành phần', { example: '8.1' })
  readonly indicator!: string;

  @Field.text('tên chỉ số')
  readonly name!: string;

  @Field.text('mã chỉ số chính', { example: '8' })
  readonly pillar!: string;

  @Field.parts(ChangeShown, 'từng con số hoặc trạng thái đã đổi')
  readonly changes!: readonly ChangeShown[];

  @Field.parts(TimelineShown, 'những việc đã làm chúng đổi, cũ trước')
  readonly events!: readonly TimelineShown[];
}

class TotalDifferenceShown implements TotalDifference {
  @Field.text('mã chỉ số chính; null: mọi hồ sơ đang xem', { nullable: true, example: '8' })
  readonly pillar!: string | null;

  @Field.text('tên')
  readonly name!: string;

  @Field.choice(STAGES, 'bước chấm')
  readonly stage!: Stage;

  @Field.decimal('tổng trước; null: chưa có điểm nào', { nullable: true })
  readonly before!: string | null;

  @Field.decimal('tổng sau; null: không còn điểm nào', { nullable: true })
  readonly after!: string | null;

  @Field.signed('sau trừ trước')
  readonly change!: string;

  @Field.texts('vị trí các việc đã làm nó đổi, tăng dần')
  readonly events!: readonly string[];
}

class CauseDifferenceShown implements CauseDifference {
  @Field.choice(CAUSES, 'nguyên nhân mất điểm')
  readonly cause!: Cause;

  @Field.text('nguyên nhân bằng lời')
  readonly causeInWords!: string;

  @Field.decimal('điểm mất trước')
  readonly before!: string;

  @Field.decimal('điểm mất sau')
  readonly after!: string;

  @Field.signed('sau trừ trước')
  readonly change!: string;

  @Field.texts('vị trí các việc đã làm nó đổi, tăng dần; rỗng: chỉ vì kỳ được mở')
  readonly events!: readonly string[];
}

export class DifferenceAnswer extends SampledAnswer implements Omit<YearDifference, 'from' | 'to'> {
  @Field.text('mã kỳ đánh giá', { example: 'khanhhoa.2025.405' })
  readonly cycle!: string;

  @Field.part(PointShown, 'từ thời điểm')
  readonly from!: PointShown;

  @Field.part(PointShown, 'đến thời điểm')
  readonly to!: PointShown;

  @Field.parts(
    TotalDifferenceShown,
    'tổng điểm đã đổi, theo chỉ số chính và bước chấm; của một hồ sơ thì rỗng',
  )
  readonly totals!: readonly TotalDifferenceShown[];

  @Field.parts(CauseDifferenceShown, 'điểm mất đã đổi, theo nguyên nhân; của một hồ sơ thì rỗng')
  readonly causes!: readonly CauseDifferenceShown[];

  @Field.parts(DossierDifferenceShown, 'từng hồ sơ đã đổi; rỗng: không có gì thay đổi')
  readonly dossiers!: readonly DossierDifferenceShown[];
}
