import { formatDecimal, readableDate } from '#kernel';
import { readTrace } from '#appraisal/framework';
import type { DossierEvent, Timeliness } from '../events.js';
import { appraisalSentence } from './appraisal-sentences.js';
import { lossesInWords } from './losses-in-words.js';
import { periodName } from './period-name.js';
import { stageName } from './stage-names.js';

/** An event as one plain Vietnamese sentence, without who and when: those stand beside it. */
export function sentenceOf(event: DossierEvent): string {
  switch (event.type) {
    case 'ValueReported': {
      const { period, inWords } = event.data;
      return `Báo cáo số liệu ${periodName(period)}: ${inWords}${lateness(event.data)}.`;
    }
    case 'EvidenceUploaded': {
      const { file, citation, period } = event.data;
      return (
        `Nộp minh chứng ${periodName(period)}: ${citation.number} ngày ${readableDate(citation.issuedOn)} ` +
        `“${citation.title}” (tệp “${file.fileName}”, mã ${file.digest.slice(0, 12)})${lateness(event.data)}.`
      );
    }
    case 'EvidenceWithdrawn':
      return `Rút minh chứng (mã ${event.data.digest.slice(0, 12)}).`;
    case 'ScoreChanged':
      return scoreSentence(event.data);
    case 'DossierSubmitted': {
      const { period, points, evidence } = event.data;
      const count = evidence.length === 0 ? 'không kèm minh chứng' : `kèm ${evidence.length} minh chứng`;
      return `Nộp hồ sơ ${periodName(period)} với ${formatDecimal(points)} điểm tự chấm, ${count}${lateness(event.data)}.`;
    }
    case 'SubmissionRecalled':
      return `Rút lại hồ sơ đã nộp của ${periodName(event.data.period)}.`;
    default:
      return appraisalSentence(event);
  }
}

function scoreSentence({
  stage,
  from,
  to,
  maxPoints,
  period,
  trace,
  provisional,
  losses,
}: ScoreData): string {
  const change =
    from === null ? `${formatDecimal(to)}` : `từ ${formatDecimal(from)} thành ${formatDecimal(to)}`;
  const note = provisional ? ' (tạm tính)' : '';
  return (
    `Điểm ${stageName(stage)} ${periodName(period)}: ${change}/${formatDecimal(maxPoints)} điểm${note}, ` +
    `vì ${readTrace(trace)}${lossesInWords(losses)}.`
  );
}

type ScoreData = Extract<DossierEvent, { type: 'ScoreChanged' }>['data'];

const lateness = ({ late, dueBefore }: Timeliness): string =>
  late ? ` — trễ hạn (phải trước ${readableDate(dueBefore)})` : '';
