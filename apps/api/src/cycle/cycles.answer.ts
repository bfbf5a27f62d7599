import { IntersectionType } from '@nestjs/swagger';
import type { CycleView } from '#appraisal/cycle';
import { STAGES, type PillarScore, type ScoreBoard, type Stage } from '#appraisal/dossier';
import { Field } from '../http/answer-field.js';
import { PageOf, SampledAnswer } from '../http/read.answer.js';
import { PeriodDto } from './cycles.dto.js';

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
