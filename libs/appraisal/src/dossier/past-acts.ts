import { compare, type Actor, type CommandContext, type LegalBasis } from '#kernel';
import type { DossierCommand } from './commands.js';
import type { Stage } from './dossier.js';
import type { DossierEvent, ScoreChanged } from './events.js';
import { evolve } from './evolve.js';
import { commandOf } from './past-commands.js';
import { EMPTY_DOSSIER, scoreUpTo, type DossierState } from './state.js';

/** An event of a dossier with what the ledger knows of it. */
export interface PastEvent {
  readonly event: DossierEvent;
  readonly position: string;
  /** Business date (yyyy-mm-dd) that deadlines were judged by then. */
  readonly day: string;
  /** The same text for all events of one command. */
  readonly command: string;
  readonly actor: Actor;
  readonly reason: string | undefined;
  readonly legalBasis: LegalBasis | undefined;
}

/** One command as it was given then, and what it led to. */
export interface PastAct {
  /** Positions of its events; the first names the act. */
  readonly positions: readonly string[];
  readonly command: DossierCommand;
  readonly events: readonly DossierEvent[];
  /** What upstream had said, as the events recorded it. */
  readonly told: Told;
  /** The stage whose points a decision of the council or the Ministry took over; null for every other act. */
  readonly confirms: Stage | null;
}

export interface Told {
  readonly by: string | null;
  readonly dueBefore: string | undefined;
  readonly leads: readonly string[];
}

interface Group {
  readonly before: DossierState;
  readonly head: PastEvent;
  readonly past: readonly PastEvent[];
}

/**
 * A dossier's events as the commands that they came from, oldest first; given again, the decider answers each with
 * these very events. What the events do not hold (a cause that was named but lost no points) is left out of the command.
 */
export function actsOf(events: readonly PastEvent[]): readonly PastAct[] {
  const groups: Group[] = [];
  let state = EMPTY_DOSSIER;
  for (const each of events) {
    const last = groups.at(-1);
    if (last && follows(last.head, each)) groups[groups.length - 1] = { ...last, past: [...last.past, each] };
    else groups.push({ before: state, head: each, past: [each] });
    state = evolve(state, each.event);
  }
  return groups.map(actOf);
}

/** Whether an event only follows from the command of another one before it. */
function follows(head: PastEvent, { event, command }: PastEvent): boolean {
  if (event.type === 'LossesRestated') return true;
  if (event.type !== 'ScoreChanged') return false;
  if (event.data.origin.kind === 'explanation') return true;
  // A result closes the round that nobody explained.
  return (
    event.data.origin.kind === 'result' && head.event.type === 'ExplanationLapsed' && head.command === command
  );
}

function actOf({ before, head, past }: Group): PastAct {
  // What a result closed on its way happened before its score: the score is what was commanded.
  const score = past.find(({ event }) => isResult(event))?.event;
  const event = score ?? head.event;
  const then = score ? past.slice(0, -1).reduce((state, each) => evolve(state, each.event), before) : before;
  return {
    positions: past.map(({ position }) => position),
    events: past.map((each) => each.event),
    told: toldBy(head.event),
    command: commandOf(event, then, contextOf(head)),
    confirms: event.type === 'ScoreChanged' ? confirmedBy(event.data, then) : null,
  };
}

const isResult = (event: DossierEvent): boolean =>
  event.type === 'ScoreChanged' && event.data.origin.kind === 'result';

const toldBy = ({ data }: DossierEvent): Told => ({
  by: 'by' in data ? data.by : null,
  dueBefore: 'late' in data && 'dueBefore' in data ? data.dueBefore : undefined,
  leads: 'leads' in data ? data.leads : [],
});

function contextOf({ actor, day, command, reason, legalBasis }: PastEvent): CommandContext {
  return {
    actor,
    today: day,
    eventId: String,
    correlationId: command,
    ...(reason !== undefined && { reason }),
    ...(legalBasis !== undefined && { legalBasis }),
  };
}

function confirmedBy({ origin, stage, to }: ScoreChanged['data'], before: DossierState): Stage | null {
  if (origin.kind !== 'council' && origin.kind !== 'result') return null;
  const base = scoreUpTo(before, stage);
  return base !== undefined && compare(base.to, to) === 0 ? base.stage : null;
}
