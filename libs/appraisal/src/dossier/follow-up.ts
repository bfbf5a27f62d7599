import type { AppraisalCause } from './causes.js';
import type { LockDossier, RecordCouncilDecision, RecordResult, UnlockDossier } from './commands.js';
import type { DossierEvent } from './events.js';
import { evolve } from './evolve.js';
import { lapse } from './explanation.js';
import { blameFor, judged } from './judged.js';
import type { Blame } from './losses.js';
import { CauseUnproven, ReasonMissing } from './refusals.js';
import { openRound, type DossierState, type IndicatorFacts } from './state.js';

/** The council's score, as its sitting decided it. */
export function councilDecided(
  { target, data, context }: RecordCouncilDecision,
  state: DossierState,
  facts: IndicatorFacts,
): readonly DossierEvent[] {
  if (!context.reason?.trim()) throw new ReasonMissing('Quyết định của Hội đồng');
  const { points, cause, session } = data;
  return judged(
    {
      target,
      stage: 'council',
      points,
      origin: { kind: 'council', session },
      blame: councilBlame(state, cause),
    },
    state,
    facts,
  );
}

/** A sitting cannot be asked again: a cause that the dossier does not show is the council's own judgement. */
function councilBlame(state: DossierState, cause: AppraisalCause | null): Blame {
  try {
    return blameFor(state, cause ?? 'appraised-down');
  } catch (error) {
    if (error instanceof CauseUnproven) return { cause: 'appraised-down' };
    throw error;
  }
}

/** A question that nobody explained until the result came is closed by the result. */
export function resultRecorded(
  { target, data }: RecordResult,
  state: DossierState,
  facts: IndicatorFacts,
): readonly DossierEvent[] {
  const open = openRound(state);
  const lapsed = open?.status === 'asked' ? lapse(target, state, open.number) : [];
  const { stage, points, document } = data;
  const cause = data.cause ?? (facts.scoring.comparesPeers ? 'peers-rose' : 'appraised-down');
  const score = judged(
    { target, stage, points, origin: { kind: 'result', document }, blame: { cause } },
    lapsed.reduce(evolve, state),
    facts,
  );
  return [...lapsed, ...score];
}

/** Locks exactly once: a dossier that is locked as far, or further, stays as it is. */
export function dossierLocked(
  { target, data }: LockDossier,
  { lock }: DossierState,
): readonly DossierEvent[] {
  if (lock === data.lock || lock === 'final') return [];
  return [{ type: 'DossierLocked', data: { ...target, lock: data.lock } }];
}

export function dossierUnlocked(
  { target, data }: UnlockDossier,
  { lock }: DossierState,
): readonly DossierEvent[] {
  if (!lock) return [];
  return [{ type: 'DossierUnlocked', data: { ...target, lock, reopening: data.reopening } }];
}
