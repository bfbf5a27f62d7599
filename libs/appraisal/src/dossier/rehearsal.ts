import { Refusal } from '#kernel';
import type { Period } from '#appraisal/cycle';
import type { IndicatorScoring } from '#appraisal/framework';
import type { DossierCommand } from './commands.js';
import { dossier, type DossierDecision } from './decider.js';
import type { Stage } from './dossier.js';
import type { DossierEvent } from './events.js';
import type { PastAct } from './past-acts.js';
import { CauseUnproven } from './refusals.js';
import { EMPTY_DOSSIER, scoreUpTo, type DossierState, type Score } from './state.js';

/** What upstream is taken to say while acts are decided again. */
export interface Conditions {
  readonly maxPoints: string;
  readonly scoring: IndicatorScoring;
  readonly periods: readonly Period[];
}

/**
 * What becomes of a later stage that only confirmed the points before it: `stand`: the number that was decided stands;
 * `follow`: it takes the points that the stage before it has now.
 */
export type Confirmations = 'stand' | 'follow';

export interface Rehearsed {
  readonly act: PastAct;
  readonly events: readonly DossierEvent[];
  /** Why the act could not be done; undefined when it could. */
  readonly refusal: Refusal | undefined;
  /** The refused act was an adjustment that lost its ground; the self score was accepted in its place. */
  readonly replaced: boolean;
  readonly scores: Readonly<Partial<Record<Stage, Score>>>;
}

/** What happened, act by act, as it was recorded. */
export function recalledScores(acts: readonly PastAct[]): readonly Rehearsed[] {
  let state = EMPTY_DOSSIER;
  return acts.map((act) => {
    state = act.events.reduce(dossier.evolve, state);
    return { act, events: act.events, refusal: undefined, replaced: false, scores: state.scores };
  });
}

/**
 * Decides acts again from the empty dossier, with the slice's own decider and in memory only. What is refused is told
 * and passed over; what comes later is decided on what is left. The same acts under the conditions of that time give
 * the events that were recorded.
 */
export function rehearse(
  acts: readonly PastAct[],
  conditions: Conditions,
  confirmations: Confirmations = 'stand',
): readonly Rehearsed[] {
  let state = EMPTY_DOSSIER;
  return acts.map((act) => {
    const command = confirmations === 'follow' ? following(act, state) : act.command;
    const decided = attempt(decisionOf({ ...act, command }, conditions), state);
    const instead = decided.refusal && accepted(act, decided.refusal);
    const replacement = instead && attempt(decisionOf({ ...act, command: instead }, conditions), state);
    const replaced = replacement !== undefined && replacement.refusal === undefined;
    const events = replaced ? replacement.events : decided.events;
    state = events.reduce(dossier.evolve, state);
    return { act, events, refusal: decided.refusal, replaced, scores: state.scores };
  });
}

interface Attempt {
  readonly events: readonly DossierEvent[];
  readonly refusal: Refusal | undefined;
}

function attempt(decision: DossierDecision, state: DossierState): Attempt {
  try {
    return { events: dossier.decide(decision, state), refusal: undefined };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { events: [], refusal: error };
  }
}

/** A reviewer who has no ground left to lower the score is assumed to accept it; nobody else's decision is assumed. */
function accepted({ command }: PastAct, refusal: Refusal): DossierCommand | undefined {
  if (command.type !== 'AdjustScore' || !(refusal instanceof CauseUnproven)) return undefined;
  const { target, context } = command;
  return { type: 'AcceptSelfScore', target, context, data: {} };
}

/** The confirmation of a score that could not be given again has nothing to follow: it stands as it was. */
function following({ command, confirms }: PastAct, state: DossierState): DossierCommand {
  if (command.type !== 'RecordCouncilDecision' && command.type !== 'RecordResult') return command;
  const base = scoreUpTo(state, command.type === 'RecordResult' ? command.data.stage : 'council');
  if (confirms === null || base?.stage !== confirms) return command;
  const points = base.to;
  return command.type === 'RecordResult'
    ? { ...command, data: { ...command.data, points } }
    : { ...command, data: { ...command.data, points } };
}

/** The command with the facts of its time; the compiler asks for a case where a command needs facts. */
function decisionOf({ command, told }: PastAct, conditions: Conditions): DossierDecision {
  const { maxPoints, scoring } = conditions;
  const facts = { maxPoints, scoring, today: command.context.today };
  switch (command.type) {
    case 'ReportValue':
    case 'UploadEvidence':
    case 'SelfScore':
    case 'SubmitDossier': {
      const period = periodOf(command.data.period, conditions);
      const { by, dueBefore = period.dueBefore } = told;
      return { ...command, facts: { ...facts, by, period: { ...period, dueBefore } } };
    }
    case 'AssignReviewer':
    case 'AcceptSelfScore':
    case 'ReturnDossier':
    case 'RejectEvidence':
    case 'RestoreEvidence':
    case 'AdjustScore':
      // Whoever acted had no conflict of interest then: with one, the act would have been refused.
      return { ...command, facts: { ...facts, leads: told.leads, conflict: undefined } };
    case 'AskExplanation':
    case 'AnswerExplanation':
    case 'RecordCouncilDecision':
    case 'RecordResult':
      return { ...command, facts };
    default:
      return command;
  }
}

function periodOf(code: string, { periods }: Conditions): Period {
  const found = periods.find((period) => period.code === code);
  if (!found) throw new Error(`an event names the period ${code}, which its cycle does not have`);
  return found;
}
