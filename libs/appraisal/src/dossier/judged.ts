import { compare, sameData, subtract } from '#kernel';
import type { Cause } from './causes.js';
import type { DossierId, Stage } from './dossier.js';
import type { ScoreChanged, ScoreOrigin } from './events.js';
import { allFor, relayered, type Blame, type Loss } from './losses.js';
import { CauseMissing, CauseUnproven } from './refusals.js';
import { scoreUpTo, type DossierState, type HeldEvidence, type IndicatorFacts, type Score } from './state.js';

export interface JudgedScore {
  readonly target: DossierId;
  readonly stage: Stage;
  readonly points: string;
  readonly origin: ScoreOrigin;
  /** Where newly lost points go; undefined where nothing may be lowered. */
  readonly blame: Blame | undefined;
}

/**
 * The event of a score that people decided, building on the score of the stage or of the latest one before it.
 * Empty when nothing changes. Throws CauseMissing when points are lost without a cause, and what the manual rule
 * refuses (a number outside 0..maximum).
 */
export function judged(
  judgement: JudgedScore,
  state: DossierState,
  { scoring, maxPoints }: IndicatorFacts,
): readonly ScoreChanged[] {
  const { target, stage, origin } = judgement;
  const { points, ...award } = scoring.award(judgement.points);
  const base = scoreUpTo(state, stage);
  const losses = lossesOf(judgement, base, { maxPoints, points });
  const held = state.scores[stage];
  // The same points given again by somebody else are a new decision.
  if (held && sameData([held.to, held.losses, held.origin], [points, losses, origin])) return [];
  const period = stage === 'preliminary' && base ? base.period : String(target.year);
  const from = held?.to ?? null;
  const data = { ...target, period, stage, from, to: points, maxPoints, ...award, losses, origin };
  return [{ type: 'ScoreChanged', data }];
}

function lossesOf(
  { blame }: JudgedScore,
  base: Score | undefined,
  { maxPoints, points }: { readonly maxPoints: string; readonly points: string },
): readonly Loss[] {
  const before = subtract(maxPoints, base?.to ?? '0');
  const after = subtract(maxPoints, points);
  if (compare(after, before) > 0 && !blame) throw new CauseMissing();
  const known = base?.losses ?? allFor({ cause: 'not-reported' }, maxPoints);
  return relayered(known, { before, after, blame: blame ?? { cause: 'appraised-down' } });
}

/**
 * A cause with what proves it in the dossier: the document that was rejected or late, the report that was late.
 * `digest` picks the document; null takes the first that fits. Throws CauseUnproven.
 */
export function blameFor(state: DossierState, cause: Cause, digest: string | null = null): Blame {
  switch (cause) {
    case 'evidence-rejected':
      return documentBlame(state, { cause, digest, fits: ({ rejected }) => rejected });
    case 'evidence-late':
      return documentBlame(state, { cause, digest, fits: ({ late }) => late });
    case 'reported-late': {
      const late = [...state.values.values()].findLast((value) => value.late);
      if (!late) throw new CauseUnproven(cause);
      return { cause, by: late.by };
    }
    case 'no-evidence':
      if ([...state.evidence.values()].some(({ rejected }) => !rejected)) throw new CauseUnproven(cause);
      return { cause };
    default:
      return { cause };
  }
}

function documentBlame(
  { evidence }: DossierState,
  wanted: {
    readonly cause: Cause;
    readonly digest: string | null;
    readonly fits: (held: HeldEvidence) => boolean;
  },
): Blame {
  const { cause, digest, fits } = wanted;
  const found = [...evidence].find(([key, held]) => fits(held) && (digest === null || key === digest));
  if (!found) throw new CauseUnproven(cause);
  return { cause, by: found[1].by, evidence: found[0] };
}
