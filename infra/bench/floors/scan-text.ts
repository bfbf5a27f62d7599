import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { scanned } from './scan.js';

/** The log as text, looked at no further. */
const scanText: Candidate = async ({ ledger, events }) => {
  let characters = 0;
  const eventsPerSecond = await perSecond(events, () => {
    scanned(ledger, ({ bytes }) => (characters += bytes.toString('utf8').length));
  });
  return { eventsPerSecond, characters };
};
export default scanText;
