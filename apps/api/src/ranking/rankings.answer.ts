import {
  BREAK_KINDS,
  SOURCE_KINDS,
  STANDINGS,
  type Break,
  type BreakKind,
  type ClaimSource,
  type ClaimView,
  type PillarClaim,
  type RankedPillar,
  type RankingView,
  type SourceKind,
  type Standing,
} from '#appraisal/ranking';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';

export class RankedPillarShown implements RankedPillar {
  @Field.text('mã', { example: '6' })
  readonly code!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.decimal('điểm tối đa; null: chỉ có thứ hạng', { nullable: true, example: '200' })
  readonly maxPoints!: string | null;
}

export class BreakShown implements Break {
  @Field.choice(BREAK_KINDS, 'đơn vị thay đổi, hay bộ chỉ số thay đổi')
  readonly kind!: BreakKind;

  @Field.text('vì sao không so được với năm trước')
  readonly reason!: string;
}

class ClaimSourceShown implements ClaimSource {
  @Field.text('số/ký hiệu văn bản hoặc tên trang', { example: '11252/KH-UBND' })
  readonly document!: string;

  @Field.text('tên')
  readonly title!: string;

  @Field.day('ngày công bố; null: nguồn không ghi', { nullable: true })
  readonly publishedOn!: string | null;

  @Field.choice(SOURCE_KINDS, 'chính bản công bố, hay suy ra từ đó')
  readonly kind!: SourceKind;
}

class PillarClaimShown implements PillarClaim {
  @Field.text('mã trụ cột', { example: '6' })
  readonly pillar!: string;

  @Field.decimal('giá trị từ 0 tới 1', { nullable: true, example: '0.8575' })
  readonly value!: string | null;

  @Field.whole('thứ hạng', { nullable: true })
  readonly rank!: number | null;
}

export class ClaimShown implements ClaimView {
  @Field.text('mã kết quả trong năm', { example: 'danang-dti' })
  readonly id!: string;

  @Field.text('mã đơn vị', { example: 'khanhhoacu' })
  readonly unit!: string;

  @Field.text('tên như đã công bố', { example: 'Khánh Hòa' })
  readonly unitName!: string;

  @Field.whole('thứ hạng', { nullable: true })
  readonly rank!: number | null;

  @Field.whole('trong bao nhiêu đơn vị', { nullable: true })
  readonly of!: number | null;

  @Field.decimal('giá trị đã công bố, từ 0 tới 1', { nullable: true, example: '0.7071' })
  readonly value!: string | null;

  @Field.parts(PillarClaimShown, 'theo trụ cột')
  readonly pillars!: readonly PillarClaimShown[];

  @Field.part(ClaimSourceShown, 'nguồn')
  readonly source!: ClaimSourceShown;

  @Field.text('nguồn được đọc thế nào', { optional: true })
  readonly note?: string;

  @Field.choice(STANDINGS, 'đang dùng, giữ bên cạnh, hay đã rút')
  readonly standing!: Standing;

  @Field.text('vì sao chọn dùng hoặc rút; null: chưa ai chọn', { nullable: true })
  readonly reason!: string | null;

  @Field.decimal('tính lại từ các trụ cột theo điểm tối đa của năm; null: thiếu trụ cột', {
    nullable: true,
    example: '0.8002',
  })
  readonly computedValue!: string | null;

  @Field.flag(
    'giá trị công bố và giá trị tính lại như nhau, trừ sai số làm tròn; null: thiếu một trong hai',
    {
      nullable: true,
    },
  )
  readonly agrees!: boolean | null;

  @Field.decimal('phân vị của thứ hạng: 0 là cuối, 100 là đầu', { nullable: true, example: '54.5' })
  readonly percentile!: string | null;
}

class PlaceShown {
  @Field.text('mã đơn vị', { example: 'danang' })
  readonly unit!: string;

  @Field.whole('hạng; bằng giá trị thì đồng hạng và bỏ hạng sau')
  readonly place!: number;
}

export class RankingAnswer extends SampledAnswer implements RankingView {
  @Field.text('nhóm đơn vị được xếp hạng cùng nhau', { example: 'provinces' })
  readonly family!: string;

  @Field.whole('năm')
  readonly year!: number;

  @Field.whole('số đơn vị được xếp hạng')
  readonly unitCount!: number;

  @Field.text('bộ chỉ số của năm', { example: '922/QĐ-BTTTT' })
  readonly framework!: string;

  @Field.parts(RankedPillarShown, 'các trụ cột của năm')
  readonly pillars!: readonly RankedPillarShown[];

  @Field.parts(BreakShown, 'chỗ đứt quãng với năm trước')
  readonly breaks!: readonly BreakShown[];

  @Field.parts(ClaimShown, 'mọi kết quả đã ghi, cả khi trái nhau, theo thứ tự ghi')
  readonly claims!: readonly ClaimShown[];

  @Field.parts(PlaceShown, 'hạng theo giá trị đang dùng; rỗng khi chưa đủ mọi đơn vị')
  readonly places!: readonly PlaceShown[];

  @Field.text('If-Match của lần ghi sau', { example: '5' })
  readonly revision!: string;
}
