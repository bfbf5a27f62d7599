import {
  FURTHER_INDICATOR_CELLS,
  INDICATOR_CELLS,
  LOSS_SHARES_CELL,
  type Confirmation,
  type FigureCell,
  type FurtherIndicatorCell,
  type IndicatorCell,
  type PillarCell,
  type Reading,
} from '#appraisal/framework';
import { Field, type EveryOf } from '../http/answer-field.js';
import { HOW_READ } from '../registry/agencies.answer.js';

/** Every cell that may be unclear, of whichever row. */
const CELLS = [...INDICATOR_CELLS, ...FURTHER_INDICATOR_CELLS, LOSS_SHARES_CELL];

export class ConfirmationShown implements Confirmation {
  @Field.text('mã chỉ số, figure-<số> hoặc lossShares', { example: '8.1' })
  readonly row!: string;

  @Field.choice(CELLS, 'ô')
  readonly cell!: string;

  @Field.text('tài khoản đã xác nhận', { example: 'qt.sokhcn' })
  readonly by!: string;

  @Field.text('lý do')
  readonly reason!: string;

  @Field.instant('lúc ghi vào sổ cái')
  readonly recordedAt!: string;
}

export class ReadingShown implements Reading {
  @Field.choice(HOW_READ satisfies EveryOf<Reading['how']>, 'ghi rõ, lấy theo ô trên, hay chưa rõ')
  readonly how!: Reading['how'];

  @Field.whole('dòng của tệp văn bản')
  readonly line!: number;

  @Field.text('nguyên văn trong ô, khi khác với giá trị', { optional: true })
  readonly typed?: string;

  @Field.text('vì sao đọc như vậy', { optional: true })
  readonly why?: string;

  @Field.part(ConfirmationShown, 'ai đã xác nhận cách đọc này', { optional: true })
  readonly confirmed?: ConfirmationShown;
}

export class PillarReadings implements Readonly<Record<PillarCell, ReadingShown>> {
  @Field.part(ReadingShown, 'ô mã')
  readonly code!: ReadingShown;

  @Field.part(ReadingShown, 'ô tên')
  readonly name!: ReadingShown;

  @Field.part(ReadingShown, 'ô điểm tối đa')
  readonly maxPoints!: ReadingShown;
}

export class IndicatorReadings
  extends PillarReadings
  implements
    Readonly<Record<IndicatorCell, ReadingShown>>,
    Readonly<Partial<Record<FurtherIndicatorCell, ReadingShown>>>
{
  @Field.part(ReadingShown, 'ô cơ quan chủ trì')
  readonly lead!: ReadingShown;

  @Field.part(ReadingShown, 'ô cơ quan phối hợp')
  readonly coordinating!: ReadingShown;

  @Field.part(ReadingShown, 'ô cách tính điểm')
  readonly rule!: ReadingShown;

  @Field.part(ReadingShown, 'ô cơ quan hướng dẫn', { optional: true })
  readonly guiding?: ReadingShown;

  @Field.part(ReadingShown, 'ô yêu cầu thực hiện', { optional: true })
  readonly requirement?: ReadingShown;

  @Field.part(ReadingShown, 'mẫu số lấy từ thông tin chung', { optional: true })
  readonly denominatorFigures?: ReadingShown;
}

export class FigureReadings implements Readonly<Record<FigureCell, ReadingShown>> {
  @Field.part(ReadingShown, 'ô số thứ tự')
  readonly code!: ReadingShown;

  @Field.part(ReadingShown, 'ô tên')
  readonly name!: ReadingShown;

  @Field.part(ReadingShown, 'ô cơ quan chủ trì')
  readonly lead!: ReadingShown;

  @Field.part(ReadingShown, 'ô cơ quan phối hợp')
  readonly coordinating!: ReadingShown;
}

/** How many cells of a framework were read in which way. */
export class ReadingCounts implements Readonly<Record<Reading['how'], number>> {
  @Field.whole('số ô ghi rõ')
  readonly stated!: number;

  @Field.whole('số ô lấy theo ô trên')
  readonly inherited!: number;

  @Field.whole('số ô chưa rõ')
  readonly unclear!: number;

  @Field.whole('trong số chưa rõ, đã xác nhận')
  readonly confirmed!: number;
}
