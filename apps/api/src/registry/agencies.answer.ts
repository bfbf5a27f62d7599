import { IntersectionType } from '@nestjs/swagger';
import type { AgencyView, EntrySource } from '#appraisal/registry';
import { Field, type EveryOf } from '../http/answer-field.js';
import { PageOf, ReadAnswer } from '../http/read.answer.js';

/** How a cell of a legal document was read. */
export const HOW_READ = {
  stated: 'stated',
  inherited: 'inherited',
  unclear: 'unclear',
} satisfies EveryOf<EntrySource['how']>;

class EntrySourceShown implements EntrySource {
  @Field.text('số/ký hiệu văn bản', { example: '4636/KH-UBND' })
  readonly document!: string;

  @Field.whole('dòng của văn bản', { optional: true })
  readonly line?: number;

  @Field.choice(HOW_READ, 'ghi rõ, lấy theo ô trên, hay chưa rõ')
  readonly how!: EntrySource['how'];

  @Field.text('vì sao đọc như vậy', { optional: true })
  readonly why?: string;
}

class AgencyShown implements AgencyView {
  @Field.text('mã cơ quan', { example: 'sokhcn' })
  readonly code!: string;

  @Field.text('loại: department, commune, group, …', { example: 'department' })
  readonly kind!: string;

  @Field.text('tên', { example: 'Sở Khoa học và Công nghệ' })
  readonly name!: string;

  @Field.texts('tên gọi khác và tên cũ')
  readonly aliases!: readonly string[];

  @Field.day('từ ngày; null: không văn bản nào ghi', { nullable: true })
  readonly validFrom!: string | null;

  @Field.day('tới ngày; null: vẫn còn, hoặc không văn bản nào ghi', { nullable: true })
  readonly validTo!: string | null;

  @Field.texts('mã các cơ quan trước khi sáp nhập')
  readonly predecessors!: readonly string[];

  @Field.texts('nhóm gồm mọi cơ quan thuộc các loại này; rỗng: không phải nhóm')
  readonly memberKinds!: readonly string[];

  @Field.part(EntrySourceShown, 'tên đọc ở đâu')
  readonly source!: EntrySourceShown;

  @Field.part(EntrySourceShown, 'ngày đọc ở đâu', { nullable: true })
  readonly dates!: EntrySourceShown | null;
}

export class AgencyAnswer extends IntersectionType(AgencyShown, ReadAnswer) {}

export class AgencyPage extends PageOf(AgencyShown) {}
