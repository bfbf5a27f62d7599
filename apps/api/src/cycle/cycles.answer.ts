import { IntersectionType } from '@nestjs/swagger';
import {
  LOCKS,
  RESULT_STAGES,
  type CycleView,
  type Lock,
  type PublicationView,
  type ReopeningView,
  type ResultStage,
  type ResultView,
  type SourceDocument,
} from '#appraisal/cycle';
import { STAGES, type PillarScore, type ScoreBoard, type Stage } from '#appraisal/dossier';
import { Field } from '../http/answer-field.js';
import { PageOf, SampledAnswer } from '../http/read.answer.js';
import { PeriodDto } from './cycles.dto.js';

class CycleDocumentShown implements SourceDocument {
  @Field.text('số/ký hiệu', { example: '12/BKHCN-CĐS' })
  readonly number!: string;

  @Field.day('ngày ban hành')
  readonly issuedOn!: string;
}

class ReopeningShown implements ReopeningView {
  @Field.text('mã đề nghị', { example: 'mo-lai-2' })
  readonly reopening!: string;

  @Field.texts('mã các chỉ số')
  readonly indicators!: readonly string[];

  @Field.day('mở đến trước ngày')
  readonly closesBefore!: string;

  @Field.text('lý do')
  readonly reason!: string;

  @Field.text('ai đề nghị', { example: 'qt.sokhcn' })
  readonly proposedBy!: string;

  @Field.text('ai duyệt; null: chưa duyệt', { nullable: true })
  readonly approvedBy!: string | null;
}

class CycleResultShown implements ResultView {
  @Field.choice(RESULT_STAGES, 'bước')
  readonly stage!: ResultStage;

  @Field.part(CycleDocumentShown, 'văn bản')
  readonly document!: CycleDocumentShown;

  @Field.whole('số chỉ số')
  readonly indicators!: number;

  @Field.position('vị trí trong sổ cái')
  readonly position!: string;
}

export class PublicationShown implements PublicationView {
  @Field.text('SHA-256 của toàn bộ kết quả của kỳ, viết hex', { example: 'ab'.repeat(32) })
  readonly digest!: string;

  @Field.part(CycleDocumentShown, 'văn bản công bố')
  readonly document!: CycleDocumentShown;

  @Field.position('vị trí trong sổ cái')
  readonly position!: string;

  @Field.instant('lúc ghi vào sổ cái')
  readonly recordedAt!: string;
}

class CycleShown implements CycleView {
  @Field.text('mã kỳ đánh giá', { example: 'khanhhoa.2025.405' })
  readonly key!: string;

  @Field.text('đơn vị được đánh giá', { example: 'khanhhoa' })
  readonly unit!: string;

  @Field.whole('năm')
  readonly year!: number;

  @Field.text('mã bộ chỉ số', { example: '405' })
  readonly framework!: string;

  @Field.day('ngày mở kỳ')
  readonly openedOn!: string;

  @Field.parts(PeriodDto, 'các kỳ báo cáo với thời hạn')
  readonly periods!: readonly PeriodDto[];

  @Field.day('nhận hồ sơ của năm đến trước ngày này')
  readonly closesBefore!: string;

  @Field.choice(LOCKS, 'khóa nộp, khóa sổ, hay đang mở (null)', { nullable: true })
  readonly lock!: Lock | null;

  @Field.texts('việc đang chạy qua từng hồ sơ; rỗng: không có')
  readonly underWay!: readonly string[];

  @Field.parts(ReopeningShown, 'các đề nghị mở lại')
  readonly reopenings!: readonly ReopeningShown[];

  @Field.parts(CycleResultShown, 'các kết quả đã ghi của Bộ')
  readonly results!: readonly CycleResultShown[];

  @Field.part(PublicationShown, 'lần công bố', { nullable: true })
  readonly published!: PublicationShown | null;

  @Field.flag('kỳ đánh giá mẫu')
  readonly synthetic!: boolean;

  @Field.text('If-Match của lần ghi sau', { example: '0' })
  readonly revision!: string;
}

export class CycleAnswer extends IntersectionType(CycleShown, SampledAnswer) {}

export class CyclePage extends PageOf(CycleShown) {}

class PillarScoreShown implements PillarScore {
  @Field.text('mã chỉ số chính', { example: '8' })
  readonly pillar!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.decimal('điểm tối đa')
  readonly maxPoints!: string;

  @Field.decimal('tổng điểm của các chỉ số đã chấm')
  readonly points!: string;

  @Field.whole('số chỉ số đã chấm')
  readonly scoredIndicators!: number;

  @Field.whole('số chỉ số')
  readonly indicators!: number;
}

export class ScoreBoardAnswer extends SampledAnswer implements ScoreBoard {
  @Field.choice(STAGES, 'bước chấm')
  readonly stage!: Stage;

  @Field.decimal('tổng điểm của các chỉ số đã chấm')
  readonly points!: string;

  @Field.decimal('tổng điểm của bộ chỉ số', { example: '1000' })
  readonly maxPoints!: string;

  @Field.parts(PillarScoreShown, 'theo chỉ số chính')
  readonly pillars!: readonly PillarScoreShown[];
}
