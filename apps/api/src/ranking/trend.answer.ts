import {
  BREAK_KINDS,
  type Mark,
  type MarkKind,
  type RankTrend,
  type Step,
  type TrendYear,
} from '#appraisal/ranking';
import type { TrendTarget } from '#appraisal/target';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';
import { TargetCheckShown, TargetShown } from '../target/targets.answer.js';
import { BreakShown, ClaimShown, RankedPillarShown } from './rankings.answer.js';

class TrendMarkShown implements Mark {
  @Field.choice(
    [...BREAK_KINDS, 'gap', 'undeclared'],
    'đơn vị thay đổi, bộ chỉ số thay đổi, chưa có số liệu, hay khác mà chưa ai nêu lý do',
  )
  readonly kind!: MarkKind;

  @Field.whole('từ năm này')
  readonly year!: number;

  @Field.text('lý do')
  readonly reason!: string;
}

class TrendStepShown implements Step {
  @Field.whole('năm có số liệu liền trước')
  readonly from!: number;

  @Field.flag('false: không nối hai năm bằng một đường')
  readonly comparable!: boolean;

  @Field.parts(TrendMarkShown, 'những gì nằm giữa hai năm')
  readonly marks!: readonly TrendMarkShown[];
}

class TrendYearShown implements TrendYear {
  @Field.whole('năm')
  readonly year!: number;

  @Field.text('bộ chỉ số của năm; null: chưa mô tả', { nullable: true, example: '922/QĐ-BTTTT' })
  readonly framework!: string | null;

  @Field.parts(RankedPillarShown, 'các trụ cột của năm')
  readonly pillars!: readonly RankedPillarShown[];

  @Field.parts(BreakShown, 'chỗ đứt quãng với năm trước')
  readonly breaks!: readonly BreakShown[];

  @Field.part(ClaimShown, 'kết quả đang dùng; null: chưa có số liệu', { nullable: true })
  readonly claim!: ClaimShown | null;

  @Field.parts(ClaimShown, 'các kết quả khác của năm')
  readonly others!: readonly ClaimShown[];

  @Field.decimal('trung bình các đơn vị cũ của đơn vị hợp nhất; null: thiếu số liệu', { nullable: true })
  readonly mergedValue!: string | null;

  @Field.part(TrendStepShown, 'so với năm có số liệu liền trước', { nullable: true })
  readonly step!: TrendStepShown | null;
}

class TrendTargetShown extends TargetCheckShown implements TrendTarget {
  @Field.whole('năm phải đạt')
  declare readonly year: number;

  @Field.part(TargetShown, 'mục tiêu')
  readonly target!: TargetShown;
}

export class RankTrendAnswer extends SampledAnswer implements RankTrend {
  @Field.text('mã đơn vị', { example: 'khanhhoa' })
  readonly unit!: string;

  @Field.text('tên', { example: 'Tỉnh Khánh Hòa' })
  readonly name!: string;

  @Field.text('nhóm đơn vị', { example: 'provinces' })
  readonly family!: string;

  @Field.parts(TrendYearShown, 'từ năm đầu tới năm cuối có số liệu, không bỏ năm nào')
  readonly years!: readonly TrendYearShown[];

  @Field.parts(TrendTargetShown, 'mục tiêu về hạng, điểm và nhóm dẫn đầu, theo năm phải đạt')
  readonly targets!: readonly TrendTargetShown[];
}
