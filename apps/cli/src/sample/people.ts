import { SAMPLE_ACCOUNTS } from '#access';
import type { Actor } from '#kernel';

/**
 * An agency's officer, as an actor: the sample account where there is one, else an id of the same form, which nobody
 * can sign in with.
 */
export function officerOf(agency: string): Actor {
  const account = SAMPLE_ACCOUNTS.find((one) => one.role === 'officer' && one.agency === agency);
  return { id: account?.id ?? `cb.${agency}`, role: 'officer', agency };
}

/** A member of the helper group, and of the council. */
export const reviewerFrom = (agency: string): Actor => ({ id: `tgv.${agency}`, role: 'reviewer', agency });
export const memberFrom = (agency: string): Actor => ({ id: `hd.${agency}`, role: 'council', agency });

/** Sở KH&CN keeps the year and is the Ministry's one contact. */
export const ADMIN: Actor = { id: 'qt.sokhcn', role: 'admin', agency: 'sokhcn' };
export const SYSTEM: Actor = { id: 'he-thong', role: 'system' };
