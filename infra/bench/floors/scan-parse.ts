import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { scanned } from './scan.js';

/** The log as values: text and JSON.parse. */
const scanParse: Candidate = async ({ ledger, events }) => {
  let streams = 0;
  const eventsPerSecond = await perSecond(events, () => {
    scanned(ledger, ({ bytes }) => {
      const { revision } = JSON.parse(bytes.toString('utf8')) as { readonly revision: string };
      if (revision === '0') streams += 1;
    });
  });
  return { eventsPerSecond, streams };
};
export default scanParse;
