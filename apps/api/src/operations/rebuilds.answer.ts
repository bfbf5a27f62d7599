import type { BuildStep, RebuildProgress, TableDifference } from '#projections';
import { Field, type EveryOf } from '../http/answer-field.js';
import { ReadAnswer } from '../http/read.answer.js';
import type { LastRebuild } from './rebuilds.js';

const STEPS = {
  folding: 'folding',
  finishing: 'finishing',
  comparing: 'comparing',
} satisfies EveryOf<BuildStep>;
const OUTCOMES = { done: 'done', failed: 'failed' } satisfies EveryOf<LastRebuild['outcome']>;

export class RebuildShown {
  @Field.choice(STEPS, 'đang đọc sổ, đang hoàn tất chỉ mục, hay đang so với bảng đang dùng')
  readonly step!: BuildStep;

  @Field.position('đã đọc tới vị trí')
  readonly done!: string;

  @Field.position('vị trí cuối của sổ cái')
  readonly total!: string;

  @Field.whole('số việc đọc được mỗi giây')
  readonly perSecond!: number;

  @Field.whole('ước còn bao nhiêu giây; bỏ trống khi chưa ước được', { optional: true })
  readonly secondsLeft?: number;

  @Field.text('vì sao chưa đi tiếp được; vẫn tự thử lại', { optional: true })
  readonly trouble?: string;
}

class TableDifferenceShown implements TableDifference {
  @Field.text('nhóm số liệu', { example: 'scores' })
  readonly projection!: string;

  @Field.text('bảng')
  readonly table!: string;

  @Field.whole('số dòng thêm, kể cả dòng của quá khứ')
  readonly added!: number;

  @Field.whole('số dòng bớt')
  readonly removed!: number;

  @Field.whole('số dòng đổi')
  readonly changed!: number;
}

class LastRebuildShown {
  @Field.choice(OUTCOMES, 'xong hay bị ngắt')
  readonly outcome!: LastRebuild['outcome'];

  @Field.text('vì sao bị ngắt', { optional: true })
  readonly reason?: string;

  @Field.whole('lần dựng đang dùng', { optional: true })
  readonly generation?: number;

  @Field.position('số việc đã đọc', { optional: true })
  readonly events?: string;

  @Field.whole('số giây', { optional: true })
  readonly seconds?: number;

  @Field.parts(TableDifferenceShown, 'những bảng khác trước; rỗng: không có gì khác', { optional: true })
  readonly differences?: readonly TableDifferenceShown[];
}

export class RebuildsAnswer extends ReadAnswer {
  @Field.part(RebuildShown, 'đang dựng lại; null: không', { nullable: true })
  readonly underWay!: RebuildShown | null;

  @Field.part(LastRebuildShown, 'lần dựng lại gần nhất kể từ khi máy chủ chạy; null: chưa có', {
    nullable: true,
  })
  readonly last!: LastRebuildShown | null;
}

export function rebuildShown(progress: RebuildProgress): RebuildShown {
  const { step, done, total, perSecond, secondsLeft, trouble } = progress;
  return {
    step,
    done: done.toString(),
    total: total.toString(),
    perSecond: Math.round(perSecond),
    ...(secondsLeft !== undefined && { secondsLeft: Math.ceil(secondsLeft) }),
    ...(trouble !== undefined && { trouble }),
  };
}

export function lastShown(last: LastRebuild | undefined): LastRebuildShown | null {
  if (!last) return null;
  if (last.outcome === 'failed') return last;
  const { generation, events, seconds, differences } = last.report;
  return {
    outcome: 'done',
    generation,
    events: events.toString(),
    seconds: Math.round(seconds),
    differences: differences.filter(({ added, removed, changed }) => added + removed + changed > 0),
  };
}
