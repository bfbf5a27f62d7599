import type { Calendar, CalendarEntry, ObligationSource, Party } from '#appraisal/obligation';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';
import { HOW_READ } from '../registry/agencies.answer.js';

class PartyShown implements Party {
  @Field.text('mã cơ quan; null: không có trong danh bạ', { nullable: true, example: 'sokhcn' })
  readonly agency!: string | null;

  @Field.text('như văn bản gọi', { example: 'Sở Khoa học và Công nghệ' })
  readonly name!: string;
}

class ObligationSourceShown implements ObligationSource {
  @Field.text('số/ký hiệu văn bản', { example: '4636/KH-UBND' })
  readonly document!: string;

  @Field.text('mục', { example: 'Mục III.1' })
  readonly section!: string;

  @Field.text('tệp văn bản trong bộ kế hoạch')
  readonly file!: string;

  @Field.whole('dòng của tệp')
  readonly line!: number;

  @Field.text('nguyên văn chỗ nói thời hạn')
  readonly typed!: string;

  @Field.choice(HOW_READ, 'ghi rõ, lấy theo chỗ khác, hay chưa rõ')
  readonly how!: ObligationSource['how'];

  @Field.text('vì sao đọc như vậy', { optional: true })
  readonly why?: string;
}

class CalendarEntryShown implements CalendarEntry {
  @Field.text('mã nghĩa vụ', { example: '4636-phoihop-quy' })
  readonly obligation!: string;

  @Field.text('kỳ được báo cáo', { example: '2025-Q2' })
  readonly period!: string;

  @Field.text('tên kỳ', { example: 'quý II/2025' })
  readonly label!: string;

  @Field.day('hạn: trước ngày này; null: văn bản không ghi ngày', { nullable: true, example: '2025-06-25' })
  readonly day!: string | null;

  @Field.flag('đúng ngày đó đã là muộn')
  readonly strict!: boolean;

  @Field.text('việc gì')
  readonly what!: string;

  @Field.part(PartyShown, 'ai làm')
  readonly from!: PartyShown;

  @Field.part(PartyShown, 'gửi ai; null: văn bản không nói', { nullable: true })
  readonly to!: PartyShown | null;

  @Field.part(ObligationSourceShown, 'ghi ở đâu')
  readonly source!: ObligationSourceShown;

  @Field.flag('false: hạn này đến trước khi văn bản có hiệu lực')
  readonly inForce!: boolean;

  @Field.flag('đã qua hạn')
  readonly past!: boolean;
}

export class CalendarAnswer extends SampledAnswer implements Calendar {
  @Field.text('mã đơn vị', { example: 'khanhhoa' })
  readonly unit!: string;

  @Field.whole('năm được báo cáo')
  readonly year!: number;

  @Field.day('ngày dùng để xét đã qua hạn')
  readonly today!: string;

  @Field.parts(CalendarEntryShown, 'theo ngày; việc không ghi ngày ở cuối')
  readonly entries!: readonly CalendarEntryShown[];
}
