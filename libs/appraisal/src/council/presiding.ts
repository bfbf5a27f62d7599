import type { Actor } from '#kernel';
import { NotPresiding } from './refusals.js';
import type { Member } from './session.js';

const PRESIDING: readonly Member['role'][] = ['chair', 'secretary'];

/** Chair and secretary lead a session; an admin may stand in for them. Throws NotPresiding. */
export function assertPresiding(act: string, members: readonly Member[], actor: Actor): void {
  const presides = members.some(({ id, role }) => id === actor.id && PRESIDING.includes(role));
  if (!presides && actor.role !== 'admin') throw new NotPresiding(act);
}
