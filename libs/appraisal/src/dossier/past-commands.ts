import { compare, sameData, type CommandContext } from '#kernel';
import { APPRAISAL_CAUSES, MINISTRY_CAUSES } from './causes.js';
import type { DossierCommand } from './commands.js';
import type { DossierId } from './dossier.js';
import type { DossierEvent, ScoreChanged } from './events.js';
import { lostIn, type Loss } from './losses.js';
import { scoreUpTo, type DossierState } from './state.js';

const targetOf = ({ unit, year, framework, indicator }: DossierId): DossierId => ({
  unit,
  year,
  framework,
  indicator,
});

/** The command of an event; `before` is the dossier when it was given. No `default`: a new event stops the compiler. */
export function commandOf(
  event: DossierEvent,
  before: DossierState,
  context: CommandContext,
): DossierCommand {
  const given = { target: targetOf(event.data), context };
  switch (event.type) {
    case 'ValueReported': {
      const { period, inputs } = event.data;
      return { ...given, type: 'ReportValue', data: { period, inputs } };
    }
    case 'EvidenceUploaded': {
      const { period, file, citation } = event.data;
      const { number, title, issuedOn, summary } = citation;
      return {
        ...given,
        type: 'UploadEvidence',
        data: { period, file, citation: { number, title, issuedOn, summary } },
      };
    }
    case 'EvidenceWithdrawn':
      return { ...given, type: 'WithdrawEvidence', data: { digest: event.data.digest } };
    case 'DossierSubmitted':
      return { ...given, type: 'SubmitDossier', data: { period: event.data.period } };
    case 'SubmissionRecalled':
      return { ...given, type: 'RecallSubmission', data: { period: event.data.period } };
    case 'DossierLocked':
      return { ...given, type: 'LockDossier', data: { lock: event.data.lock } };
    case 'DossierUnlocked':
      return { ...given, type: 'UnlockDossier', data: { reopening: event.data.reopening } };
    case 'ScoreChanged':
      return scoreCommand(event.data, before, given);
    case 'LossesRestated':
      throw new Error('losses are restated only by what an earlier event of the same command began');
    default:
      return reviewCommand(event, given);
  }
}

interface Given {
  readonly target: DossierId;
  readonly context: CommandContext;
}

type ReviewEvent = Extract<
  DossierEvent,
  { readonly type: 'ReviewerAssigned' | 'DossierReturned' | `EvidenceRe${string}` | `Explanation${string}` }
>;

function reviewCommand(event: ReviewEvent, given: Given): DossierCommand {
  switch (event.type) {
    case 'ReviewerAssigned': {
      const { reviewer, agency } = event.data;
      return { ...given, type: 'AssignReviewer', data: { reviewer, agency } };
    }
    case 'DossierReturned':
      return { ...given, type: 'ReturnDossier', data: { period: event.data.period } };
    case 'EvidenceRejected':
      return { ...given, type: 'RejectEvidence', data: { digest: event.data.digest } };
    case 'EvidenceRestored':
      return { ...given, type: 'RestoreEvidence', data: { digest: event.data.digest } };
    case 'ExplanationAsked': {
      const { question, points, cause, dueBefore, document } = event.data;
      return { ...given, type: 'AskExplanation', data: { question, points, cause, dueBefore, document } };
    }
    case 'ExplanationDrafted':
      return { ...given, type: 'DraftExplanation', data: { text: event.data.text } };
    case 'ExplanationSent': {
      const { document, text, manifest, pointsAsked } = event.data;
      const digests = manifest.map(({ digest }) => digest);
      return { ...given, type: 'SendExplanation', data: { document, text, manifest: digests, pointsAsked } };
    }
    case 'ExplanationAnswered': {
      const { outcome, recovered, document } = event.data;
      return { ...given, type: 'AnswerExplanation', data: { outcome, recovered, document } };
    }
    case 'ExplanationLapsed':
      return { ...given, type: 'LapseExplanation', data: {} };
  }
}

function scoreCommand(score: ScoreChanged['data'], before: DossierState, given: Given): DossierCommand {
  const { origin, stage, period, to: points } = score;
  const newly = newlyLost(score, before);
  const cause = APPRAISAL_CAUSES.find((each) => each === newly?.cause) ?? null;
  switch (origin.kind) {
    case 'rule':
      return { ...given, type: 'SelfScore', data: { period } };
    case 'review':
      return isSelfScore(score, before)
        ? { ...given, type: 'AcceptSelfScore', data: {} }
        : { ...given, type: 'AdjustScore', data: { points, cause, evidence: newly?.evidence ?? null } };
    case 'council':
      return { ...given, type: 'RecordCouncilDecision', data: { points, cause, session: origin.session } };
    case 'result': {
      const said = MINISTRY_CAUSES.find((each) => each === newly?.cause) ?? null;
      const resultStage = stage === 'ministry' ? 'ministry' : 'published';
      const data = { stage: resultStage, points, cause: said, document: origin.document } as const;
      return { ...given, type: 'RecordResult', data };
    }
    case 'explanation':
      throw new Error('the score of a round follows from its question or its answer');
  }
}

/** What a decision lost that was not lost before: it stands last (see `relayered`). */
function newlyLost(score: ScoreChanged['data'], before: DossierState): Loss | undefined {
  const base = scoreUpTo(before, score.stage);
  const grew = base && compare(lostIn(score.losses), lostIn(base.losses)) > 0;
  return grew ? score.losses.at(-1) : undefined;
}

/** Accepted as it was, not decided to be the same: the figures and the arithmetic are those of the self score. */
function isSelfScore(score: ScoreChanged['data'], { scores: { self } }: DossierState): boolean {
  const told = (of: ScoreChanged['data']) => [of.period, of.rule, of.inputs, of.to, of.losses];
  return self !== undefined && sameData(told(score), told(self));
}
