import { isPast, useMoment } from '../api/moment.js';
import { useAccount } from '../session/session.js';

/** Whether the page may offer to write: officers hand in, everybody else reads; and nobody writes into the past. */
export function useHandsIn(): boolean {
  const past = isPast(useMoment());
  return useAccount()?.role === 'officer' && !past;
}
