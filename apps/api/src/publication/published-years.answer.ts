import { StagesRowShown } from '../accountability/stages.answer.js';
import { PublicationShown } from '../cycle/cycles.answer.js';
import { Field } from '../http/answer-field.js';
import { PageOf } from '../http/read.answer.js';

export class PublishedYearShown {
  @Field.text('mã kỳ đánh giá', { example: 'khanhhoa.2025.405' })
  readonly cycle!: string;

  @Field.whole('năm')
  readonly year!: number;

  @Field.text('mã bộ chỉ số', { example: '405' })
  readonly framework!: string;

  @Field.part(PublicationShown, 'lần công bố')
  readonly publication!: PublicationShown;

  @Field.part(StagesRowShown, 'cả đơn vị, năm bước cạnh nhau, đúng như lúc công bố')
  readonly total!: StagesRowShown;

  @Field.parts(StagesRowShown, 'từng chỉ số chính, đúng như lúc công bố')
  readonly pillars!: readonly StagesRowShown[];

  @Field.flag('có dữ liệu mẫu, không phải số liệu thật')
  readonly synthetic!: boolean;
}

export class PublishedYearPage extends PageOf(PublishedYearShown) {}
