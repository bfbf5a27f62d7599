import { sameData } from '#kernel';
import type {
  AcceptSelfScore,
  AdjustScore,
  AssignReviewer,
  RejectEvidence,
  RestoreEvidence,
  ReturnDossier,
  Reviewing,
} from './commands.js';
import type { DossierEvent } from './events.js';
import { blameFor, judged } from './judged.js';
import {
  EvidenceNotRejected,
  EvidenceUnknown,
  LegalBasisMissing,
  NotSubmitted,
  ReasonMissing,
  ReviewerConflicted,
  ReviewerOther,
  SelfScoreMissing,
} from './refusals.js';
import type { DossierState, HeldEvidence, ReviewFacts, Score } from './state.js';

/** Nobody appraises an indicator that their own agency leads (4636/KH-UBND, III: the lead sits in the helper group). */
export function reviewerAssigned(
  { target, data }: AssignReviewer,
  state: DossierState,
  { conflict, leads }: ReviewFacts,
): readonly DossierEvent[] {
  if (conflict) throw new ReviewerConflicted(conflict);
  if (state.reviewer === data.reviewer) return [];
  return [{ type: 'ReviewerAssigned', data: { ...target, ...data, leads } }];
}

export function selfScoreAccepted(
  command: AcceptSelfScore,
  state: DossierState,
  facts: ReviewFacts,
): readonly DossierEvent[] {
  checkReviewer(command, state, facts);
  const self = submittedScore(state);
  const held = state.scores.preliminary;
  if (held && sameData([held.period, held.to, held.losses], [self.period, self.to, self.losses])) return [];
  const data = { ...self, stage: 'preliminary', from: held?.to ?? null, origin: { kind: 'review' } } as const;
  return [{ type: 'ScoreChanged', data }];
}

export function dossierReturned(
  command: ReturnDossier,
  state: DossierState,
  facts: ReviewFacts,
): readonly DossierEvent[] {
  checkReviewer(command, state, facts);
  const { target, data, context } = command;
  if (!state.submitted.has(data.period)) throw new NotSubmitted(data.period);
  if (!context.reason?.trim()) throw new ReasonMissing('Trả lại hồ sơ');
  return [{ type: 'DossierReturned', data: { ...target, period: data.period } }];
}

export function evidenceRejected(
  command: RejectEvidence,
  state: DossierState,
  facts: ReviewFacts,
): readonly DossierEvent[] {
  const held = reviewedEvidence(command, state, facts);
  if (!command.context.reason?.trim()) throw new ReasonMissing('Bác minh chứng');
  if (held.rejected) return [];
  const { digest } = command.data;
  return [{ type: 'EvidenceRejected', data: { ...command.target, digest, number: held.citation.number } }];
}

export function evidenceRestored(
  command: RestoreEvidence,
  state: DossierState,
  facts: ReviewFacts,
): readonly DossierEvent[] {
  const held = reviewedEvidence(command, state, facts);
  if (!held.rejected) throw new EvidenceNotRejected(held.citation.number);
  if (!command.context.reason?.trim()) throw new ReasonMissing('Khôi phục minh chứng');
  const { digest } = command.data;
  return [{ type: 'EvidenceRestored', data: { ...command.target, digest, number: held.citation.number } }];
}

export function scoreAdjusted(
  command: AdjustScore,
  state: DossierState,
  facts: ReviewFacts,
): readonly DossierEvent[] {
  checkReviewer(command, state, facts);
  submittedScore(state);
  const { target, data, context } = command;
  if (!context.reason?.trim()) throw new ReasonMissing('Điều chỉnh điểm');
  if (!context.legalBasis) throw new LegalBasisMissing('Điều chỉnh điểm');
  const blame = data.cause ? blameFor(state, data.cause, data.evidence) : undefined;
  return judged(
    { target, stage: 'preliminary', points: data.points, origin: { kind: 'review' }, blame },
    state,
    facts,
  );
}

function checkReviewer({ context }: Reviewing, { reviewer }: DossierState, { conflict }: ReviewFacts): void {
  if (conflict) throw new ReviewerConflicted(conflict);
  if (reviewer !== context.actor.id) throw new ReviewerOther(reviewer);
}

/** The self score that was handed in. */
function submittedScore({ scores, submitted }: DossierState): Score {
  const self = scores.self;
  if (!self) throw new SelfScoreMissing();
  if (!submitted.has(self.period)) throw new NotSubmitted(self.period);
  return self;
}

function reviewedEvidence(
  command: RejectEvidence | RestoreEvidence,
  state: DossierState,
  facts: ReviewFacts,
): HeldEvidence {
  checkReviewer(command, state, facts);
  const held = state.evidence.get(command.data.digest);
  if (!held) throw new EvidenceUnknown(command.data.digest);
  if (!state.submitted.has(held.period)) throw new NotSubmitted(held.period);
  return held;
}
