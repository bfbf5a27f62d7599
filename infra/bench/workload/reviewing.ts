import { lossesRestated, reviewerOf } from './scoring.js';
import { AGENCIES } from './synthetic-framework.js';
import { pointsText, type Story } from './story.js';
import { officerOf, type Teller } from './telling.js';

const assigned: Teller = (story, numbers) => {
  // Nobody appraises an indicator that their own agency leads.
  const others = AGENCIES.filter((agency) => agency !== story.lead);
  const agency = numbers.oneOf(others);
  const reviewer = `tgv.${agency}`;
  story.reviewer = reviewer;
  return {
    event: { type: 'ReviewerAssigned', data: { ...story.id, reviewer, agency, leads: [story.lead] } },
    actor: { id: 'qt.sokhcn', role: 'admin', agency: 'sokhcn' },
  };
};

const submitted: Teller = (story, numbers) => {
  const { self } = story.scores;
  if (!self || story.submitted.has(self.period)) return undefined;
  story.submitted.add(self.period);
  const evidence = story.documents.filter(({ rejected }) => !rejected).map(({ digest }) => digest);
  const data = { period: self.period, dueBefore: `${story.id.year + 1}-01-10`, late: false };
  return {
    event: {
      type: 'DossierSubmitted',
      data: { ...story.id, ...data, points: pointsText(self.to), evidence: evidence.slice(0, 2) },
    },
    actor: officerOf(story.lead, numbers),
  };
};

const returned: Teller = (story) => {
  const [period] = story.submitted;
  if (period === undefined) return undefined;
  story.submitted.delete(period);
  return {
    event: { type: 'DossierReturned', data: { ...story.id, period } },
    actor: reviewerOf(story),
    reason: 'Thiếu phụ lục số liệu theo mẫu',
  };
};

/** Rejects a document that stands, or restores one that was rejected. */
const documentJudged: Teller = (story, numbers) => {
  const document = story.documents[numbers.upTo(Math.max(1, story.documents.length))];
  if (!document) return undefined;
  document.rejected = !document.rejected;
  const type = document.rejected ? 'EvidenceRejected' : 'EvidenceRestored';
  return {
    event: { type, data: { ...story.id, digest: document.digest, number: document.number } },
    actor: reviewerOf(story),
    reason: document.rejected ? 'Văn bản không thuộc năm đo lường' : 'Đã bổ sung bản có chữ ký số hợp lệ',
  };
};

const TURNS: readonly Teller[] = [
  documentJudged,
  documentJudged,
  documentJudged,
  returned,
  submitted,
  lossesRestated,
];

/** What the helper group does, and what it works on: assignments, returns, documents rejected and restored. */
export const reviewDecided: Teller = (story: Story, numbers) => {
  if (story.reviewer === undefined) return assigned(story, numbers);
  return numbers.oneOf(TURNS)(story, numbers) ?? documentJudged(story, numbers) ?? submitted(story, numbers);
};
