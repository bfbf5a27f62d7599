import type { ClaimSource } from './ranking.js';

export const STANDINGS = ['in-use', 'other', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What decides between claims about one unit in one year. */
export interface Standable {
  readonly source: ClaimSource;
  /** Place of the claim in the ledger. */
  readonly claimedAt: number;
  readonly withdrawn: boolean;
  /** Place of the last choice of this claim in the ledger; null when nobody chose it. */
  readonly preferredAt: number | null;
}

/**
 * The claim that is in use: the one chosen last, else the published one, else the earliest. Withdrawn claims
 * are never in use; undefined when no other is left.
 */
export const inUse = <C extends Standable>(claims: readonly C[]): C | undefined =>
  claims.filter(({ withdrawn }) => !withdrawn).sort(byPrecedence)[0];

export const standingOf = <C extends Standable>(claim: C, used: C | undefined): Standing =>
  claim.withdrawn ? 'withdrawn' : claim === used ? 'in-use' : 'other';

/** A source without a day counts as later than any day. */
const dayOf = ({ source }: Standable): string => source.publishedOn ?? '9999-12-31';

function byPrecedence(a: Standable, b: Standable): number {
  const chosen = (b.preferredAt ?? -1) - (a.preferredAt ?? -1);
  if (chosen !== 0) return chosen;
  if (a.source.kind !== b.source.kind) return a.source.kind === 'published' ? -1 : 1;
  if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? -1 : 1;
  return a.claimedAt - b.claimedAt;
}
