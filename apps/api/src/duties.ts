import type { Servers } from './data-files.js';

/** What a process is there for. */
export const PROCESS_ROLES = ['all', 'api', 'projector'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

export interface Duties {
  /** It answers requests; else only those about its own health. */
  readonly answers: boolean;
  /** It feeds the read models, or stands by to. */
  readonly feeds: boolean;
  /** It may write to the ledger. */
  readonly writes: boolean;
  /** It does what follows from events and from days that pass, and fills in the reference data. */
  readonly follows: boolean;
  /** Several processes may follow: the one that feeds does. */
  readonly followsInTurn: boolean;
}

/** A ledger in a file has one owner, the process that answers; on servers, any process writes. */
export function dutiesOf({
  role,
  eventStoreDb,
  databaseUrl,
}: Servers & { readonly role: ProcessRole }): Duties {
  const isShared = eventStoreDb !== undefined;
  const [answers, feeds] = [role !== 'projector', role !== 'api'];
  return {
    answers,
    feeds,
    writes: isShared || answers,
    follows: isShared ? feeds : answers,
    followsInTurn: isShared && databaseUrl !== undefined,
  };
}
