import { formatDecimal, readableDate } from '#kernel';
import type { SourceDocument } from '#appraisal/cycle';
import type { DossierEvent, Outcome } from '../events.js';
import { lossesInWords } from './losses-in-words.js';
import { periodName } from './period-name.js';
import { stageName } from './stage-names.js';

type HandedInType =
  | 'ValueReported'
  | 'EvidenceUploaded'
  | 'EvidenceWithdrawn'
  | 'ScoreChanged'
  | 'DossierSubmitted'
  | 'SubmissionRecalled';

/** Appraisal, explanation and locks in one sentence each. No `default`: a new event type stops the compiler here. */
export function appraisalSentence(event: Exclude<DossierEvent, { readonly type: HandedInType }>): string {
  switch (event.type) {
    case 'ReviewerAssigned':
      return `Phân công ${event.data.reviewer} (${event.data.agency}) thẩm định.`;
    case 'DossierReturned':
      return `Trả lại hồ sơ ${periodName(event.data.period)} để cơ quan bổ sung.`;
    case 'EvidenceRejected':
      return `Bác minh chứng ${event.data.number} (mã ${event.data.digest.slice(0, 12)}).`;
    case 'EvidenceRestored':
      return `Khôi phục minh chứng ${event.data.number} (mã ${event.data.digest.slice(0, 12)}).`;
    case 'LossesRestated': {
      const { stage, losses } = event.data;
      return `Xác định lại nguyên nhân mất điểm ${stageName(stage)}${lossesInWords(losses)}.`;
    }
    case 'ExplanationAsked': {
      const { round, question, points, dueBefore, document } = event.data;
      const due = dueBefore === null ? 'không ghi hạn' : `trước ${readableDate(dueBefore)}`;
      return `Bộ yêu cầu giải trình vòng ${round} (${documentInWords(document)}, ${due}), tạm cho ${formatDecimal(points)} điểm: ${question}`;
    }
    case 'ExplanationDrafted':
      return `Dự thảo giải trình vòng ${event.data.round} của ${event.data.agency}: ${event.data.text}`;
    case 'ExplanationSent': {
      const { round, document, pointsAsked, manifest, late } = event.data;
      return (
        `Gửi giải trình vòng ${round} theo ${documentInWords(document)}, đề nghị ${formatDecimal(pointsAsked)} điểm, ` +
        `kèm ${manifest.length} minh chứng${late ? ' — trễ hạn' : ''}.`
      );
    }
    case 'ExplanationAnswered': {
      const { round, outcome, recovered, pointsAsked, document } = event.data;
      return (
        `Bộ trả lời giải trình vòng ${round} (${documentInWords(document)}): ${OUTCOMES[outcome]}, ` +
        `được lại ${formatDecimal(recovered)}/${formatDecimal(pointsAsked)} điểm đề nghị.`
      );
    }
    case 'ExplanationLapsed':
      return `Vòng giải trình ${event.data.round} kết thúc mà không gửi giải trình.`;
    case 'DossierLocked':
      return event.data.lock === 'final' ? 'Khóa sổ hồ sơ.' : 'Khóa nộp hồ sơ: đã hết hạn nộp.';
    case 'DossierUnlocked':
      return `Mở lại hồ sơ theo quyết định ${event.data.reopening}.`;
  }
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  accepted: 'chấp nhận',
  partly: 'chấp nhận một phần',
  refused: 'không chấp nhận',
};

const documentInWords = ({ number, issuedOn }: SourceDocument): string =>
  `${number} ngày ${readableDate(issuedOn)}`;
