import type { PublicationReplay, ReplayFinding, ReplayReport } from '#appraisal/year-end';
import { readableDate, readableInstant } from '#kernel';

/** What a replay found, the verdict first; everything that differs is a line of its own. */
export function replayInWords(report: ReplayReport): readonly string[] {
  const { cycle, sentence, events, publications, now, since, scores, stored } = report;
  return [
    `Diễn lại kỳ ${cycle} từ ${events} sự kiện của các hồ sơ.`,
    sentence,
    ...publications.flatMap(publicationInWords),
    ...(publications.length === 0
      ? [`Công bố: chưa công bố; mã SHA-256 tính đến nay: ${now}`]
      : listed('Thay đổi sau khi công bố (không phải lỗi)', since, 'không có')),
    ...listed(`Chấm lại ${scores.checked} lần ghi điểm`, scores.findings, 'đúng cả'),
    ...(stored
      ? listed(
          `So ${stored.checked} dòng số liệu đọc tới vị trí ${stored.position}`,
          stored.findings,
          'đúng cả',
        )
      : ['Số liệu đọc: chưa có hoặc không đọc được, nên không so.']),
  ];
}

const publicationInWords = (publication: PublicationReplay): readonly string[] => {
  const { document, position, recordedAt, recorded, recomputed, sentence, findings } = publication;
  return [
    `Công bố theo ${document.number} ngày ${readableDate(document.issuedOn)}, vị trí ${position}, ghi lúc ${readableInstant(recordedAt)}:`,
    `  mã SHA-256 đã ghi:     ${recorded}`,
    `  mã SHA-256 diễn lại:   ${recomputed}`,
    `  ${sentence}`,
    ...findings.map((finding) => `  - ${finding.sentence}`),
  ];
};

const listed = (title: string, findings: readonly ReplayFinding[], nothing: string): readonly string[] =>
  findings.length === 0
    ? [`${title}: ${nothing}`]
    : [`${title}:`, ...findings.map(({ sentence }) => `  - ${sentence}`)];
