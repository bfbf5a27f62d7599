import { isPast, useMoment } from '../../api/moment.js';
import type { Repeatable } from '../../api/writing.js';
import { ifMatch } from '../../api/writing.js';
import type { SittingAnswer } from '../../client/types.gen.js';
import { useAccount } from '../../session/session.js';
import { seatOf, type Seat } from './seat.js';

/** What whoever is signed in may do in a sitting; nothing in a moment that has passed. */
export function useSeat(sitting: SittingAnswer): Seat {
  const account = useAccount();
  const past = isPast(useMoment());
  return seatOf(sitting, past ? undefined : account);
}

/** How an act of those who preside is asked for: on top of what the page shows, or of the given revision. */
export const presidingOn = (
  { session, revision: shown }: SittingAnswer,
  headers: Repeatable,
  revision = shown,
) =>
  ({
    path: { session },
    headers: { ...headers, 'If-Match': ifMatch(revision) },
    throwOnError: true,
  }) as const;
