import type { Lock, Period, ResultStage } from './cycle.js';
import type { ResultTakenOver } from './events.js';

export interface Proposal {
  readonly indicators: readonly string[];
  readonly closesBefore: string;
  readonly proposedBy: string;
  readonly approved: boolean;
}

export interface OpenedCycle {
  readonly status: 'open';
  readonly openedOn: string;
  readonly periods: readonly Period[];
  readonly closesBefore: string;
  /** As opened, so that opening the same cycle again is seen to change nothing. */
  readonly asOpened: { readonly periods: readonly Period[]; readonly closesBefore: string };
  /** As decided; the dossiers follow while work is under way. */
  readonly lock: Lock | undefined;
  /** What is still being done for every dossier. */
  readonly underWay: ReadonlySet<string>;
  /** How many pieces of work there were: their names count on. */
  readonly workCount: number;
  readonly proposals: ReadonlyMap<string, Proposal>;
  /** The last result of each stage, so that taking it over again is seen to change nothing. */
  readonly results: ReadonlyMap<ResultStage, Pick<ResultTakenOver['data'], 'document' | 'rows'>>;
  /** Digest that was published; undefined again after a reopening. */
  readonly published: string | undefined;
}

export type CycleState = { readonly status: 'absent' } | OpenedCycle;

/** What upstream says when the command is given. */
export interface CycleFacts {
  /** Indicator → maximum, in the framework's order. */
  readonly maxPoints: ReadonlyMap<string, string>;
}
