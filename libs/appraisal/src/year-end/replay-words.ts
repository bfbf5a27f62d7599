import { formatDecimal, readableInstant } from '#kernel';
import { stageName, type Stage } from '#appraisal/dossier';
import type { EventShown, PublicationReplay, ReplayFinding, ReplayReport } from './shown.js';

type Parts = Omit<ReplayFinding, 'sentence'>;

/** "3.5 điểm", or that there is none. */
const pointsInWords = (points: string | null): string =>
  points === null ? 'không có điểm' : `${formatDecimal(points)} điểm`;

const stageInWords = (stage: Stage | null): string => (stage === null ? '' : `, bước ${stageName(stage)}`);

const since = (event: EventShown | null): string =>
  event === null
    ? ' Không sự kiện nào trong sổ cho điểm bước này.'
    : ` Giá trị hiện nay có từ sự kiện ở vị trí ${event.position}, ghi lúc ${readableInstant(event.recordedAt)}.`;

const finding = (parts: Parts, sentence: string): ReplayFinding => ({ ...parts, sentence });

/** What was published is not what the events of before lead to. */
export const publishedDiffers = (parts: Parts): ReplayFinding =>
  finding(
    parts,
    parts.stage === null
      ? `Hồ sơ ${parts.indicator}: điểm các bước không đổi, nhưng điểm tối đa hoặc nguyên nhân mất điểm KHÁC lúc công bố.${since(parts.event)}`
      : `Hồ sơ ${parts.indicator}${stageInWords(parts.stage)}: lúc công bố ghi ${pointsInWords(parts.recorded)}, ` +
          `nay sổ dẫn đến ${pointsInWords(parts.recomputed)}.${since(parts.event)}`,
  );

/** Events after the publication changed a stage: said, and no fault. */
export const changedSince = (parts: Parts): ReplayFinding =>
  finding(
    parts,
    parts.stage === null
      ? `Hồ sơ ${parts.indicator}: nguyên nhân mất điểm được ghi lại sau khi công bố.${since(parts.event)}`
      : `Hồ sơ ${parts.indicator}${stageInWords(parts.stage)}: từ ${pointsInWords(parts.recorded)} lúc công bố ` +
          `thành ${pointsInWords(parts.recomputed)}.${since(parts.event)}`,
  );

/** Why a stored score is not to be believed. */
export type ScoreDoubt = 'rule' | 'arithmetic' | 'predecessor';

export function scoreDoubted(parts: Parts, doubt: ScoreDoubt): ReplayFinding {
  const where = `Hồ sơ ${parts.indicator}${stageInWords(parts.stage)}, sự kiện ở vị trí ${parts.event?.position ?? '?'}`;
  const [stored, expected] = [pointsInWords(parts.recorded), pointsInWords(parts.recomputed)];
  switch (doubt) {
    case 'rule':
      return finding(
        parts,
        parts.recomputed === null
          ? `${where}: ghi ${stored}, nhưng quy tắc không chấm được các đầu vào đã ghi.`
          : `${where}: ghi ${stored}, nhưng quy tắc với các đầu vào đã ghi cho ${expected}.`,
      );
    case 'arithmetic':
      return finding(
        parts,
        parts.recomputed === null
          ? `${where}: ghi ${stored}, nhưng phép tính đã ghi không còn tính ra được.`
          : `${where}: ghi ${stored}, nhưng phép tính đã ghi cho ${expected}.`,
      );
    case 'predecessor':
      return finding(
        parts,
        `${where}: nói rằng điểm trước đó là ${stored}, nhưng sự kiện trước đó ghi ${expected}.`,
      );
  }
}

/** A row of the read models is not what the events lead to. */
export function rowDiffers(parts: Parts): ReplayFinding {
  const where = `Số liệu đọc của hồ sơ ${parts.indicator}${stageInWords(parts.stage)}`;
  if (parts.recorded === parts.recomputed)
    return finding(parts, `${where}: điểm giống sổ, nhưng kỳ, điểm tối đa hoặc nguyên nhân mất điểm KHÁC.`);
  return finding(
    parts,
    `${where}: đang hiện ${pointsInWords(parts.recorded)}, sổ dẫn đến ${pointsInWords(parts.recomputed)}.`,
  );
}

type Outcome = Pick<PublicationReplay, 'same' | 'namesDossiers' | 'findings'>;

/** What became of one publication. */
export function publicationInWords({ same, namesDossiers, findings }: Outcome): string {
  if (same) return 'Giống nhau: các sự kiện trước lúc công bố vẫn dẫn đến đúng kết quả đã công bố.';
  if (!namesDossiers)
    return 'KHÁC NHAU. Lần công bố này theo mẫu cũ, không ghi mã của từng hồ sơ, nên tự nó không chỉ ra được hồ sơ nào khác.';
  if (findings.length === 0)
    return 'KHÁC NHAU, nhưng mã của từng hồ sơ đều khớp: chính mã cả năm trong sự kiện công bố không đúng.';
  const indicators = new Set(findings.map(({ indicator }) => indicator));
  return `KHÁC NHAU ở ${indicators.size} hồ sơ: ${[...indicators].join(', ')}.`;
}

type Whole = Pick<ReplayReport, 'same' | 'publications'>;

export function reportInWords({ same, publications }: Whole): string {
  if (!same) return 'KHÁC NHAU: sổ hoặc số liệu đọc không còn đúng với những gì đã ghi.';
  return publications.length === 0
    ? 'Chưa công bố nên chưa có mã để so; mọi điểm trong sổ đều chấm lại ra đúng như đã ghi.'
    : 'Giống nhau: diễn lại từ sự kiện đầu tiên ra đúng kết quả đã công bố, mọi điểm chấm lại đúng như đã ghi.';
}
