import { SAMPLE_ACCOUNTS } from '#access';
import type { Actor } from '#kernel';

/** The sample account of an agency's officer, as an actor. Throws when there is none: a mistake in a story. */
export function officerOf(agency: string): Actor {
  const account = SAMPLE_ACCOUNTS.find((one) => one.role === 'officer' && one.agency === agency);
  if (!account) throw new Error(`no sample officer belongs to ${agency}`);
  return { id: account.id, role: account.role, agency };
}
