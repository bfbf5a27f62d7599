import type { PublicationCheck } from '#appraisal/year-end';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';

const DIGEST = { example: 'ab'.repeat(32) };

export class PublicationCheckAnswer extends SampledAnswer implements PublicationCheck {
  @Field.text('SHA-256 đã ghi khi công bố, viết hex; null: chưa công bố', { ...DIGEST, nullable: true })
  readonly recorded!: string | null;

  @Field.text('SHA-256 tính lại lúc này từ các sự kiện trong sổ cái', DIGEST)
  readonly recomputed!: string;

  @Field.flag('sổ cái vẫn dẫn đến đúng kết quả đã công bố')
  readonly same!: boolean;
}
