import type { Decider } from '#kernel';
import type {
  AnswerExplanation,
  AskExplanation,
  DossierCommand,
  FollowingUp,
  HandingIn,
  RecordCouncilDecision,
  RecordResult,
  Reviewing,
} from './commands.js';
import type { DossierEvent } from './events.js';
import { evidenceUploaded, evidenceWithdrawn } from './evidence.js';
import { evolve } from './evolve.js';
import {
  explanationAnswered,
  explanationAsked,
  explanationDrafted,
  explanationLapsed,
  explanationSent,
} from './explanation.js';
import { councilDecided, dossierLocked, dossierUnlocked, resultRecorded } from './follow-up.js';
import { DossierLockedNow, PeriodNotBegun, PeriodSubmitted } from './refusals.js';
import {
  dossierReturned,
  evidenceRejected,
  evidenceRestored,
  reviewerAssigned,
  scoreAdjusted,
  selfScoreAccepted,
} from './review.js';
import {
  EMPTY_DOSSIER,
  openRound,
  type HandingInFacts,
  type DossierState,
  type IndicatorFacts,
  type ReviewFacts,
} from './state.js';
import { recalled, submitted } from './submission.js';
import { selfScored, valueReported } from './value.js';

export type Judging = AskExplanation | AnswerExplanation | RecordCouncilDecision | RecordResult;
type With<Command, Facts> = Command extends unknown ? Command & { readonly facts: Facts } : never;

/** Commands together with what upstream said at that moment; the others need no facts. */
export type DossierDecision =
  | With<HandingIn, HandingInFacts>
  | With<Reviewing, ReviewFacts>
  | With<Judging, IndicatorFacts>
  | Exclude<DossierCommand, HandingIn | Reviewing | Judging>;

type FollowUp = Extract<DossierDecision, { readonly type: FollowingUp['type'] }>;

export const dossier: Decider<DossierDecision, DossierState, DossierEvent> = {
  initialState: EMPTY_DOSSIER,

  decide(command, state) {
    checkLock(command, state);
    if (isHandingIn(command)) checkPeriod(command, state);
    return decided(command, state);
  },

  evolve,
};

// No `default`: a new command stops the compiler here.
function decided(command: DossierDecision, state: DossierState): readonly DossierEvent[] {
  switch (command.type) {
    case 'ReportValue':
      return valueReported(command, state, command.facts);
    case 'UploadEvidence':
      return evidenceUploaded(command, state, command.facts);
    case 'SelfScore':
      return selfScored(command, state, command.facts);
    case 'SubmitDossier':
      return submitted(command, state, command.facts);
    case 'WithdrawEvidence':
      return evidenceWithdrawn(command, state);
    case 'RecallSubmission':
      return recalled(command, state);
    case 'AssignReviewer':
      return reviewerAssigned(command, state, command.facts);
    case 'AcceptSelfScore':
      return selfScoreAccepted(command, state, command.facts);
    case 'ReturnDossier':
      return dossierReturned(command, state, command.facts);
    case 'RejectEvidence':
      return evidenceRejected(command, state, command.facts);
    case 'RestoreEvidence':
      return evidenceRestored(command, state, command.facts);
    case 'AdjustScore':
      return scoreAdjusted(command, state, command.facts);
    case 'AskExplanation':
      return explanationAsked(command, state, command.facts);
    case 'DraftExplanation':
      return explanationDrafted(command, state);
    case 'SendExplanation':
      return explanationSent(command, state);
    case 'AnswerExplanation':
      return explanationAnswered(command, state, command.facts);
    case 'LapseExplanation':
      return explanationLapsed(command, state);
    default:
      return followedUp(command, state);
  }
}

/** What the year's end and the council's sittings give to every dossier that they concern. */
function followedUp(command: FollowUp, state: DossierState): readonly DossierEvent[] {
  switch (command.type) {
    case 'RecordCouncilDecision':
      return councilDecided(command, state, command.facts);
    case 'RecordResult':
      return resultRecorded(command, state, command.facts);
    case 'LockDossier':
      return dossierLocked(command, state);
    case 'UnlockDossier':
      return dossierUnlocked(command, state);
  }
}

/** A lock is the dossier's own fact, so that no command can slip past it; only the locks themselves pass. */
function checkLock(command: DossierDecision, state: DossierState): void {
  if (!state.lock || command.type === 'LockDossier' || command.type === 'UnlockDossier') return;
  if (state.lock === 'final') throw new DossierLockedNow('final');
  if ((isHandingIn(command) || isTakingBack(command)) && !isSupplement(command, state))
    throw new DossierLockedNow('handing-in');
}

/** A period that is handed in takes nothing until it is recalled or returned, except what an explanation adds. */
function checkPeriod(command: With<HandingIn, HandingInFacts>, state: DossierState): void {
  const { period, today } = command.facts;
  if (today < period.from) throw new PeriodNotBegun(period.label, period.from);
  if (state.submitted.has(period.code) && !isSupplement(command, state))
    throw new PeriodSubmitted(period.code);
}

/** New evidence while the Ministry waits for an explanation. */
const isSupplement = (command: DossierDecision, state: DossierState): boolean =>
  command.type === 'UploadEvidence' && openRound(state)?.status === 'asked';

const isHandingIn = (command: DossierDecision): command is With<HandingIn, HandingInFacts> =>
  ['ReportValue', 'UploadEvidence', 'SelfScore', 'SubmitDossier'].includes(command.type);

const isTakingBack = (command: DossierDecision): boolean =>
  command.type === 'WithdrawEvidence' || command.type === 'RecallSubmission';
