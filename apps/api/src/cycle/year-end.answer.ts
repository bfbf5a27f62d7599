import type { PublicationCheck } from '#appraisal/year-end';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';

const DIGEST = { example: 'ab'.repeat(32) };

export class PublicationCheckAnswer extends SampledAnswer implements PublicationCheck {
  @Field.text('SHA-256 đã ghi khi công bố, viết hex; null: chưa công bố', { ...DIGEST, nullable: true })
  readonly recorded!: string | null;

  @Field.text('SHA-256 tính lại lúc này từ các sự kiện có trước lúc công bố trong sổ cái', DIGEST)
  readonly recomputed!: string;

  @Field.flag('sổ cái vẫn dẫn đến đúng kết quả đã công bố')
  readonly same!: boolean;

  @Field.texts('mã các chỉ số khác lúc công bố; rỗng khi lần công bố theo mẫu cũ, không ghi từng hồ sơ')
  readonly differing!: readonly string[];

  @Field.texts('mã các chỉ số mà sự kiện sau lúc công bố đã đổi; không phải lỗi')
  readonly changedSince!: readonly string[];
}
