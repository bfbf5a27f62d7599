import { fold } from '#kernel';
import { given } from '#kernel/testing';
import * as commands from '../commands.js';
import { dossier, type DossierDecision } from '../decider.js';
import type { DossierEvent, ScoreChanged } from '../events.js';
import type { DossierState, ReviewFacts } from '../state.js';
import { context as officerContext, facts, reported, target, uploaded } from './dossier.builder.js';

export const legalBasis = { number: '4636/KH-UBND', issuedOn: '2025-09-29' };
export const letter = { number: '12/BKHCN-CĐS', issuedOn: '2026-03-02' };
export const digest = uploaded.data.file.digest;

/** The reviewer whom `handedIn` assigns; a reason and a legal basis stand in every context. */
export const reviewer = {
  ...officerContext,
  actor: { id: 'tgv.sotaichinh', role: 'reviewer', agency: 'sotaichinh' },
  reason: 'Đã đối chiếu tài liệu',
  legalBasis,
} as const;
export const admin = { ...reviewer, actor: { id: 'qt.sokhcn', role: 'admin', agency: 'sokhcn' } } as const;

export const reviewFacts = (change: Partial<ReviewFacts> = {}): ReviewFacts => ({
  maxPoints: '50',
  scoring: facts().scoring,
  today: '2025-06-20',
  leads: ['congantinh'],
  conflict: undefined,
  ...change,
});

/** Events of a command given after others. Throws what the decider refuses. */
export const after = (
  history: readonly DossierEvent[],
  command: DossierDecision,
): readonly DossierEvent[] => [...history, ...given(dossier, history).when(command).thenEvents()];

export const stateAfter = (history: readonly DossierEvent[]): DossierState => fold(dossier, history);

/** The last score of the history. */
export function lastScore(history: readonly DossierEvent[]): ScoreChanged['data'] {
  const event = history.findLast((each): each is ScoreChanged => each.type === 'ScoreChanged');
  if (!event) throw new Error('no score');
  return event.data;
}

const said = { facts: reviewFacts() };

export const assign = {
  ...new commands.AssignReviewer(target, { reviewer: 'tgv.sotaichinh', agency: 'sotaichinh' }, admin),
  ...said,
};
export const accept = { ...new commands.AcceptSelfScore(target, {}, reviewer), ...said };
export const giveBack = { ...new commands.ReturnDossier(target, { period: '2025-Q2' }, reviewer), ...said };
export const reject = { ...new commands.RejectEvidence(target, { digest }, reviewer), ...said };
export const restore = { ...new commands.RestoreEvidence(target, { digest }, reviewer), ...said };
export const adjust = (data: Partial<commands.AdjustScore['data']> = {}, context = reviewer) => ({
  ...new commands.AdjustScore(
    target,
    { points: '40', cause: 'appraised-down', evidence: null, ...data },
    context,
  ),
  ...said,
});
export const decide = (data: Partial<commands.RecordCouncilDecision['data']> = {}) => ({
  ...new commands.RecordCouncilDecision(
    target,
    { points: '38', cause: 'appraised-down', session: 'hd1', ...data },
    reviewer,
  ),
  ...said,
});
export const ask = (data: Partial<commands.AskExplanation['data']> = {}) => ({
  ...new commands.AskExplanation(
    target,
    {
      question: 'Làm rõ số liệu',
      points: '30',
      cause: null,
      dueBefore: '2026-03-20',
      document: letter,
      ...data,
    },
    admin,
  ),
  ...said,
});
export const draft = (text = 'Số liệu lấy từ hệ thống định danh') =>
  new commands.DraftExplanation(target, { text }, officerContext);
export const send = (data: Partial<commands.SendExplanation['data']> = {}, today = '2026-03-10') =>
  new commands.SendExplanation(
    target,
    { document: letter, text: 'Giải trình', manifest: [digest], pointsAsked: '10', ...data },
    { ...admin, today },
  );
export const answer = (data: Partial<commands.AnswerExplanation['data']> = {}) => ({
  ...new commands.AnswerExplanation(
    target,
    { outcome: 'refused', recovered: '0', document: letter, ...data },
    admin,
  ),
  ...said,
});
export const lapse = new commands.LapseExplanation(target, {}, admin);
export const takeOver = (data: Partial<commands.RecordResult['data']> = {}) => ({
  ...new commands.RecordResult(
    target,
    { stage: 'published', points: '25', cause: null, document: letter, ...data },
    admin,
  ),
  ...said,
});
export const lock = (level: commands.LockDossier['data']['lock']) =>
  new commands.LockDossier(target, { lock: level }, admin);
export const unlock = new commands.UnlockDossier(target, { reopening: 'mo-lai-1' }, admin);

const selfScore = {
  ...new commands.SelfScore(target, { period: '2025-Q2' }, officerContext),
  facts: facts(),
};
const submit = {
  ...new commands.SubmitDossier(target, { period: '2025-Q2' }, officerContext),
  facts: facts(),
};

/** 93,5 % of 50 points are 46,75, with one document, handed in and assigned to a reviewer. */
export const handedIn: readonly DossierEvent[] = [selfScore, submit, assign].reduce<readonly DossierEvent[]>(
  after,
  [reported('93.5'), uploaded],
);
