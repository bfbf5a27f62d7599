import { RELATIONS, type MappingView, type Reading, type Relation } from '#appraisal/framework';
import { Field, type EveryOf } from '../http/answer-field.js';
import { ReadAnswer } from '../http/read.answer.js';
import { HOW_READ } from '../registry/agencies.answer.js';

class MappedFramework {
  @Field.text('mã bộ chỉ số', { example: '430' })
  readonly code!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.whole('năm')
  readonly year!: number;
}

class MappedIndicator {
  @Field.text('mã chỉ số thành phần', { example: '4.d21' })
  readonly code!: string;

  @Field.text('tên')
  readonly name!: string;
}

class MappingRowShown {
  @Field.parts(MappedIndicator, 'các chỉ số của bộ cũ; rỗng: chỉ số mới thêm')
  readonly from!: readonly MappedIndicator[];

  @Field.parts(MappedIndicator, 'các chỉ số của bộ mới; rỗng: chỉ số đã bỏ')
  readonly to!: readonly MappedIndicator[];

  @Field.choice(RELATIONS, 'giống, đổi tên, tách, gộp, bỏ, thêm, hay chưa đối chiếu được')
  readonly relation!: Relation;

  @Field.choice(HOW_READ satisfies EveryOf<Reading['how']>, 'ghi rõ hay do người đối chiếu suy ra')
  readonly how!: Reading['how'];

  @Field.text('vì sao')
  readonly why!: string;
}

class RelationCounts implements Readonly<Record<Relation, number>> {
  @Field.whole('giống nhau')
  readonly same!: number;

  @Field.whole('đổi tên')
  readonly renamed!: number;

  @Field.whole('tách')
  readonly split!: number;

  @Field.whole('gộp')
  readonly merged!: number;

  @Field.whole('bỏ')
  readonly dropped!: number;

  @Field.whole('thêm')
  readonly added!: number;

  @Field.whole('chưa đối chiếu được')
  readonly unmapped!: number;
}

export class MappingAnswer extends ReadAnswer implements MappingView {
  @Field.part(MappedFramework, 'bộ cũ')
  readonly from!: MappedFramework;

  @Field.part(MappedFramework, 'bộ mới')
  readonly to!: MappedFramework;

  @Field.parts(MappingRowShown, 'mỗi chỉ số của hai bộ có ở đúng một dòng')
  readonly rows!: readonly MappingRowShown[];

  @Field.part(RelationCounts, 'số dòng theo quan hệ')
  readonly relations!: RelationCounts;

  @Field.text('tài khoản đã ghi đối chiếu', { example: 'he-thong' })
  readonly by!: string;

  @Field.text('căn cứ, lý do', { nullable: true })
  readonly reason!: string | null;

  @Field.instant('lúc ghi vào sổ cái')
  readonly recordedAt!: string;
}
