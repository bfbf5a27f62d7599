import type { BuildStep } from '#projections';
import { note } from './output.js';

/** How far a rebuild is, from this process or from a server. */
export interface ToldProgress {
  readonly step: BuildStep;
  readonly done: string;
  readonly total: string;
  readonly perSecond: number;
  readonly secondsLeft?: number | undefined;
  readonly trouble?: string | undefined;
}

const STEPS: Readonly<Record<Exclude<BuildStep, 'folding'>, string>> = {
  finishing: 'Đang sắp chỉ mục…',
  comparing: 'Đang so với số liệu đang dùng…',
};

/** At most a line each second, and only what moved; what keeps it from moving is said once. */
export function tellProgress(): (progress: ToldProgress) => void {
  let toldAt = 0;
  let shown = '';
  let troubled: string | undefined;
  return (progress) => {
    const { step, done, total, trouble } = progress;
    if (trouble !== undefined && trouble !== troubled)
      note(
        `Chưa đi tiếp được, đang thử lại: ${trouble}. Nếu kéo dài, hãy dừng (Ctrl-C) và xem đĩa, tệp số liệu.`,
      );
    troubled = trouble;
    const line = step === 'folding' ? foldingInWords(progress) : STEPS[step];
    const now = performance.now();
    const isSoon = step === 'folding' && now - toldAt < 1_000 && done !== total;
    if (line === shown || isSoon) return;
    shown = line;
    toldAt = now;
    note(line);
  };
}

function foldingInWords({ done, total, perSecond, secondsLeft }: ToldProgress): string {
  const rate = Math.round(perSecond).toLocaleString('vi-VN');
  const left = !secondsLeft ? '' : `, còn khoảng ${Math.ceil(secondsLeft)} giây`;
  return `Đã đọc ${done}/${total} sự kiện (${rate} sự kiện/giây${left})`;
}
