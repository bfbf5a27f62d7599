import type { CycleView, Lock, ReopeningView, ResultStage, ResultView } from '#appraisal/cycle';
import type { PublicationCheck } from '#appraisal/year-end';
import { readableDate } from '#kernel';

const LOCK_WORDS: Readonly<Record<Lock, string>> = {
  'handing-in': 'đã khóa nộp: cơ quan không nộp nữa',
  final: 'đã khóa sổ: không ghi gì nữa',
};

const STAGE_WORDS: Readonly<Record<ResultStage, string>> = {
  ministry: 'sau giải trình',
  published: 'công bố',
};

/** The state of a year, one fact a line; what is empty is said to be empty. No check: the year is seen as of the past. */
export function cycleInWords(cycle: CycleView, check: PublicationCheck | null): readonly string[] {
  const { key, openedOn, periods, closesBefore, lock, underWay, reopenings, results, synthetic } = cycle;
  return [
    `Kỳ ${key}, mở ngày ${readableDate(openedOn)}: ${lock === null ? 'đang nhận hồ sơ' : LOCK_WORDS[lock]}`,
    ...periods.map(({ label, dueBefore }) => `  ${label}: nộp trước ngày ${readableDate(dueBefore)}`),
    `  cả năm: nhận hồ sơ đến trước ngày ${readableDate(closesBefore)}`,
    `Việc đang chạy qua từng hồ sơ: ${underWay.join(', ') || 'không có'}`,
    ...listed('Mở lại', reopenings.map(reopeningInWords)),
    ...listed('Kết quả của Bộ', results.map(resultInWords)),
    ...publicationInWords(cycle, check),
    ...(synthetic ? ['Dữ liệu mẫu, không phải số liệu thật.'] : []),
  ];
}

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [`${title}: không có`] : [`${title}:`, ...lines.map((line) => `  ${line}`)];

function reopeningInWords({ reopening, indicators, approvedBy, ...rest }: ReopeningView): string {
  const state = approvedBy === null ? 'chưa duyệt' : `${approvedBy} duyệt`;
  const until = `đến trước ngày ${readableDate(rest.closesBefore)}`;
  return `${reopening}: ${indicators.length} chỉ số, ${until}; ${rest.proposedBy} đề nghị (${rest.reason}), ${state}`;
}

const resultInWords = ({ stage, document, indicators, position }: ResultView): string =>
  `${STAGE_WORDS[stage]}: ${indicators} chỉ số, ${document.number} ngày ${readableDate(document.issuedOn)}, vị trí ${position}`;

function publicationInWords({ published }: CycleView, check: PublicationCheck | null): readonly string[] {
  if (!published && (check?.recorded ?? null) === null) return ['Công bố: chưa công bố'];
  const basis = published
    ? ` theo ${published.document.number} ngày ${readableDate(published.document.issuedOn)}`
    : '';
  return [`Công bố: đã công bố${basis}`, ...(check ? checkInWords(check) : [])];
}

function checkInWords({ recorded, recomputed, same }: PublicationCheck): readonly string[] {
  return [
    `  mã SHA-256 đã ghi:     ${recorded ?? 'không có'}`,
    `  mã SHA-256 tính lại:   ${recomputed}`,
    `  ${same ? 'Giống nhau: sổ vẫn dẫn đến đúng kết quả đã công bố.' : 'KHÁC NHAU.'}`,
  ];
}
