import {
  COMPARATORS,
  SOURCE_READINGS,
  TARGET_KINDS,
  TARGET_STATUSES,
  type Comparator,
  type Horizon,
  type JudgedTarget,
  type KnownFigure,
  type ResultSource,
  type ResultView,
  type TargetCheck,
  type TargetKind,
  type TargetList,
  type TargetSource,
  type TargetStatus,
  type TargetView,
} from '#appraisal/target';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';

class HorizonShown implements Horizon {
  @Field.whole('năm đầu')
  readonly from!: number;

  @Field.whole('năm cuối; khác năm đầu: xét từng năm')
  readonly to!: number;
}

class TargetSourceShown implements TargetSource {
  @Field.text('số/ký hiệu', { example: '4636/KH-UBND' })
  readonly document!: string;

  @Field.text('mục', { example: 'I.2' })
  readonly section!: string;

  @Field.text('tệp văn bản')
  readonly file!: string;

  @Field.whole('dòng trong tệp, từ 1')
  readonly line!: number;

  @Field.whole('dòng cuối, khi câu nằm trên nhiều dòng', { optional: true })
  readonly toLine?: number;

  @Field.text('nguyên văn')
  readonly typed!: string;

  @Field.choice(SOURCE_READINGS, 'ghi rõ, theo dòng khác, hay chưa rõ')
  readonly how!: TargetSource['how'];

  @Field.text('vì sao đọc như vậy', { optional: true })
  readonly why?: string;
}

export class TargetShown implements TargetView {
  @Field.text('đơn vị của kế hoạch', { example: 'khanhhoa' })
  readonly unit!: string;

  @Field.text('mã trong đơn vị', { example: '4636-top-10-2030' })
  readonly id!: string;

  @Field.text('đo cái gì, theo lời kế hoạch')
  readonly measure!: string;

  @Field.choice(TARGET_KINDS, 'đối chiếu với thứ hạng, điểm, nhóm dẫn đầu, số bậc tăng, hay số liệu được ghi')
  readonly kind!: TargetKind;

  @Field.choice(COMPARATORS, 'so thế nào')
  readonly comparator!: Comparator;

  @Field.texts('mức: hai cận của khoảng, không có với việc phải làm')
  readonly values!: readonly string[];

  @Field.text('tính bằng', { example: '%' })
  readonly measuredIn!: string;

  @Field.part(HorizonShown, 'năm phải đạt; null: kế hoạch không ghi năm', { nullable: true })
  readonly horizon!: HorizonShown | null;

  @Field.text('đề mục của kế hoạch')
  readonly group!: string;

  @Field.whole('thứ hạng đặt ra trong bao nhiêu đơn vị', { optional: true })
  readonly among?: number;

  @Field.whole('nhóm dẫn đầu gồm bao nhiêu đơn vị', { optional: true })
  readonly top?: number;

  @Field.whole('có mấy chỉ số chính', { optional: true })
  readonly pillars?: number;

  @Field.whole('thang điểm', { optional: true })
  readonly outOf?: number;

  @Field.part(TargetSourceShown, 'nguồn')
  readonly source!: TargetSourceShown;
}

class KnownFigureShown implements KnownFigure {
  @Field.signed('giá trị, theo đơn vị tính của mục tiêu; âm: tụt hạng')
  readonly value!: string;

  @Field.whole('năm')
  readonly year!: number;

  @Field.day('ngày của số liệu; null: kết quả của cả năm', { nullable: true })
  readonly asOf!: string | null;

  @Field.whole('trong bao nhiêu đơn vị', { nullable: true })
  readonly of!: number | null;

  @Field.text('nguồn')
  readonly document!: string;
}

const STATUS = 'đạt, không đạt, hay chưa kết luận (chưa có số liệu của năm, hoặc không so được)';

export class TargetCheckShown implements TargetCheck {
  @Field.whole('năm xét; null: kế hoạch không ghi năm', { nullable: true })
  readonly year!: number | null;

  @Field.choice(TARGET_STATUSES, STATUS)
  readonly status!: TargetStatus;

  @Field.part(KnownFigureShown, 'số liệu của năm xét, không có thì gần nhất trước đó; null: chưa có', {
    nullable: true,
  })
  readonly known!: KnownFigureShown | null;

  @Field.decimal('còn cách mục tiêu bao nhiêu, 0 khi đã tới; null: không có gì để so', { nullable: true })
  readonly gap!: string | null;

  @Field.text('vì sao không so được hoặc chưa đủ', { nullable: true })
  readonly remark!: string | null;

  @Field.text('một câu cho người đọc')
  readonly sentence!: string;
}

export class ResultSourceShown implements ResultSource {
  @Field.text('số/ký hiệu văn bản hoặc tên trang')
  readonly document!: string;

  @Field.text('tên')
  readonly title!: string;
}

class ResultShown implements ResultView {
  @Field.signed('giá trị')
  readonly value!: string;

  @Field.day('ngày của số liệu')
  readonly asOf!: string;

  @Field.part(ResultSourceShown, 'nguồn')
  readonly source!: ResultSourceShown;

  @Field.text('lý do, có khi đính chính', { nullable: true })
  readonly reason!: string | null;

  @Field.flag('false: đã có số đính chính của cùng ngày')
  readonly holds!: boolean;
}

class JudgedTargetShown extends TargetShown implements JudgedTarget {
  @Field.choice(TARGET_STATUSES, `${STATUS}; xét mọi năm`)
  readonly status!: TargetStatus;

  @Field.parts(TargetCheckShown, 'từng năm phải đạt')
  readonly checks!: readonly TargetCheckShown[];

  @Field.parts(ResultShown, 'mọi số liệu đã ghi, theo thứ tự ghi')
  readonly results!: readonly ResultShown[];
}

class ListedTargets extends SampledAnswer {
  @Field.text('mã đơn vị', { example: 'khanhhoa' })
  readonly unit!: string;

  @Field.text('tên', { example: 'Tỉnh Khánh Hòa' })
  readonly name!: string;

  @Field.text('If-Match của lần ghi sau; null: chưa có gì', { nullable: true, example: '25' })
  readonly revision!: string | null;
}

export class TargetsAnswer extends ListedTargets implements TargetList {
  @Field.parts(TargetShown, 'mục tiêu của đơn vị và các đơn vị cũ của nó, theo thứ tự của kế hoạch')
  readonly targets!: readonly TargetShown[];
}

export class JudgedTargetsAnswer extends ListedTargets implements TargetList<JudgedTarget> {
  @Field.parts(JudgedTargetShown, 'mục tiêu và những gì đã biết')
  readonly targets!: readonly JudgedTargetShown[];
}
