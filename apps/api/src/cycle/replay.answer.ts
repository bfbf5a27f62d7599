import { STAGES, type Stage } from '#appraisal/dossier';
import type { EventShown, PublicationReplay, ReplayFinding, ReplayReport } from '#appraisal/year-end';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';

const DIGEST = { example: 'ab'.repeat(32) };

class ReplayEventShown implements EventShown {
  @Field.position('vị trí trong sổ cái')
  readonly position!: string;

  @Field.text('mã sự kiện')
  readonly id!: string;

  @Field.instant('lúc ghi vào sổ cái')
  readonly recordedAt!: string;

  @Field.text('sự kiện bằng lời')
  readonly sentence!: string;
}

class ReplayFindingShown implements ReplayFinding {
  @Field.text('mã chỉ số', { example: '8.1' })
  readonly indicator!: string;

  @Field.choice(STAGES, 'bước chấm; null: điểm các bước không khác', { nullable: true })
  readonly stage!: Stage | null;

  @Field.decimal('điểm đã ghi, hoặc đang hiện; null: không có', { nullable: true })
  readonly recorded!: string | null;

  @Field.decimal('điểm diễn lại; null: không có', { nullable: true })
  readonly recomputed!: string | null;

  @Field.part(ReplayEventShown, 'sự kiện cho giá trị hiện nay', { nullable: true })
  readonly event!: ReplayEventShown | null;

  @Field.text('bằng lời')
  readonly sentence!: string;
}

class ReplayDocumentShown {
  @Field.text('số/ký hiệu', { example: '12/BKHCN-CĐS' })
  readonly number!: string;

  @Field.day('ngày ban hành')
  readonly issuedOn!: string;
}

class PublicationReplayShown implements PublicationReplay {
  @Field.position('vị trí của sự kiện công bố')
  readonly position!: string;

  @Field.instant('lúc ghi vào sổ cái')
  readonly recordedAt!: string;

  @Field.part(ReplayDocumentShown, 'văn bản công bố')
  readonly document!: ReplayDocumentShown;

  @Field.text('SHA-256 đã ghi khi công bố, viết hex', DIGEST)
  readonly recorded!: string;

  @Field.text('SHA-256 diễn lại từ các sự kiện trước lúc công bố', DIGEST)
  readonly recomputed!: string;

  @Field.flag('giống nhau')
  readonly same!: boolean;

  @Field.flag('lần công bố có ghi mã của từng hồ sơ; không: theo mẫu cũ')
  readonly namesDossiers!: boolean;

  @Field.parts(ReplayFindingShown, 'hồ sơ nào khác, ở bước nào')
  readonly findings!: readonly ReplayFindingShown[];

  @Field.text('kết luận bằng lời')
  readonly sentence!: string;
}

class RescoredShown {
  @Field.whole('số lần ghi điểm đã chấm lại')
  readonly checked!: number;

  @Field.parts(ReplayFindingShown, 'điểm đã ghi không phải điểm mà quy tắc, phép tính hay sự kiện trước cho')
  readonly findings!: readonly ReplayFindingShown[];
}

class StoredRowsShown extends RescoredShown {
  @Field.position('số liệu đọc đã tới vị trí này')
  readonly position!: string;
}

export class ReplayAnswer extends SampledAnswer implements ReplayReport {
  @Field.text('mã kỳ đánh giá', { example: 'khanhhoa.2025.405' })
  readonly cycle!: string;

  @Field.flag('mọi lần công bố, mọi điểm và mọi dòng số liệu đọc đều đúng với sổ')
  readonly same!: boolean;

  @Field.whole('số sự kiện của các hồ sơ đã đọc')
  readonly events!: number;

  @Field.parts(PublicationReplayShown, 'từng lần công bố, cũ nhất trước')
  readonly publications!: readonly PublicationReplayShown[];

  @Field.text('SHA-256 của kỳ tính đến nay', DIGEST)
  readonly now!: string;

  @Field.parts(ReplayFindingShown, 'thay đổi sau lần công bố cuối; không phải lỗi')
  readonly since!: readonly ReplayFindingShown[];

  @Field.part(RescoredShown, 'chấm lại')
  readonly scores!: RescoredShown;

  @Field.part(StoredRowsShown, 'so số liệu đọc với sổ', { nullable: true })
  readonly stored!: StoredRowsShown | null;

  @Field.text('kết luận bằng lời')
  readonly sentence!: string;
}
