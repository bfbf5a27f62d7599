import {
  WORK_KINDS,
  type Accountability,
  type LossView,
  type LostByKey,
  type WorkItem,
  type WorkKind,
  type YearOfLosses,
} from '#appraisal/accountability';
import { CAUSES, STAGES, type Cause, type Stage } from '#appraisal/dossier';
import type { Share } from '#appraisal/framework';
import { ActorShown } from '../dossier/records.answer.js';
import { Field } from '../http/answer-field.js';
import { LegalBasisDto } from '../http/fields.js';
import { PageOf, SampledAnswer } from '../http/read.answer.js';

class LostByShown implements LostByKey {
  @Field.text('mã cơ quan, chỉ số chính hoặc nguyên nhân')
  readonly key!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.decimal('điểm mất')
  readonly points!: string;
}

class ShareShown implements Share {
  @Field.text('mã cơ quan', { example: 'congantinh' })
  readonly agency!: string;

  @Field.decimal('phần điểm mất')
  readonly points!: string;
}

class LossViewShown implements LossView {
  @Field.text('mã hồ sơ', { example: 'khanhhoa.2025.405.8.1' })
  readonly dossier!: string;

  @Field.text('mã chỉ số thành phần', { example: '8.1' })
  readonly indicator!: string;

  @Field.text('tên chỉ số')
  readonly name!: string;

  @Field.text('mã chỉ số chính', { example: '8' })
  readonly pillar!: string;

  @Field.choice(STAGES, 'điểm này lấy từ bước nào; null: chưa ai chấm', { nullable: true })
  readonly stage!: Stage | null;

  @Field.choice(CAUSES, 'nguyên nhân')
  readonly cause!: Cause;

  @Field.text('nguyên nhân bằng lời')
  readonly causeInWords!: string;

  @Field.decimal('điểm mất')
  readonly points!: string;

  @Field.parts(ShareShown, 'từng cơ quan chịu bao nhiêu; cộng lại đúng bằng điểm mất')
  readonly shares!: readonly ShareShown[];

  @Field.text('cơ quan phối hợp gây ra; null: cơ quan phụ trách', { nullable: true, example: 'sotaichinh' })
  readonly by!: string | null;

  @Field.text('mã SHA-256 của minh chứng liên quan', { nullable: true })
  readonly evidence!: string | null;

  @Field.whole('vòng giải trình', { nullable: true })
  readonly round!: number | null;

  @Field.text('vị trí của việc cho điểm này; null: chưa có việc nào', { nullable: true, example: '128' })
  readonly position!: string | null;

  @Field.part(ActorShown, 'ai chấm', { nullable: true })
  readonly actor!: ActorShown | null;

  @Field.text('lý do', { nullable: true })
  readonly reason!: string | null;

  @Field.part(LegalBasisDto, 'căn cứ pháp lý', { nullable: true })
  readonly legalBasis!: LegalBasisDto | null;

  @Field.flag('dữ liệu mẫu')
  readonly synthetic!: boolean;
}

class LossTotals extends SampledAnswer {
  @Field.decimal('điểm tối đa', { example: '1000' })
  readonly maxPoints!: string;

  @Field.decimal('điểm đạt')
  readonly points!: string;

  @Field.decimal('điểm mất: tối đa trừ đạt')
  readonly lost!: string;

  @Field.parts(LostByShown, 'theo nguyên nhân, nhiều trước')
  readonly byCause!: readonly LostByShown[];
}

export class AccountabilityAnswer extends LossTotals implements Accountability {
  @Field.text('mã kỳ đánh giá', { example: 'khanhhoa.2025.405' })
  readonly cycle!: string;

  @Field.choice(STAGES, 'bước chấm được hỏi')
  readonly stage!: Stage;

  @Field.whole('số chỉ số chưa có điểm ở bước này, phải lấy điểm bước trước')
  readonly pending!: number;

  @Field.decimal('điểm mất thuộc phần đang xem (sau khi lọc)')
  readonly lostShown!: string;

  @Field.parts(LostByShown, 'theo cơ quan, nhiều trước')
  readonly byAgency!: readonly LostByShown[];

  @Field.parts(LostByShown, 'theo chỉ số chính, nhiều trước')
  readonly byPillar!: readonly LostByShown[];

  @Field.parts(LossViewShown, 'từng khoản mất, với đường tới hồ sơ, việc, minh chứng và căn cứ')
  readonly losses!: readonly LossViewShown[];
}

class YearOfLossesShown implements YearOfLosses {
  @Field.text('mã kỳ đánh giá', { example: 'khanhhoa.2025.405' })
  readonly cycle!: string;

  @Field.whole('năm')
  readonly year!: number;

  @Field.text('mã bộ chỉ số', { example: '405' })
  readonly framework!: string;

  @Field.decimal('điểm tối đa', { example: '1000' })
  readonly maxPoints!: string;

  @Field.decimal('điểm đạt tới bước mới nhất')
  readonly points!: string;

  @Field.decimal('điểm mất')
  readonly lost!: string;

  @Field.parts(LostByShown, 'theo nguyên nhân, nhiều trước')
  readonly byCause!: readonly LostByShown[];

  @Field.flag('dữ liệu mẫu')
  readonly synthetic!: boolean;
}

export class LossesByYearPage extends PageOf(YearOfLossesShown) {}

class WorkItemShown implements WorkItem {
  @Field.choice(WORK_KINDS, 'báo cáo, sửa hồ sơ bị trả, giải trình, thẩm định, hay gửi Bộ')
  readonly kind!: WorkKind;

  @Field.text('mã hồ sơ', { example: 'khanhhoa.2026.405.8.1' })
  readonly dossier!: string;

  @Field.text('mã chỉ số thành phần', { example: '8.1' })
  readonly indicator!: string;

  @Field.text('tên chỉ số')
  readonly name!: string;

  @Field.text('mã kỳ báo cáo', { nullable: true, example: '2026-Q4' })
  readonly period!: string | null;

  @Field.day('phải xong trước ngày; null: chưa có hạn', { nullable: true })
  readonly dueBefore!: string | null;

  @Field.flag('đã quá hạn')
  readonly overdue!: boolean;

  @Field.decimal('số điểm phụ thuộc vào việc này')
  readonly atStake!: string;

  @Field.text('việc này trong một câu')
  readonly sentence!: string;
}

export class WorkPage extends PageOf(WorkItemShown) {}
