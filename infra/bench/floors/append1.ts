import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { appendsOf } from '../workload/appends.js';
import { BareSqlite } from './append.js';

/** One event, one transaction, one sync, one after another. */
const append1: Candidate = async ({ appends, seed, scratch }) => {
  const work = appendsOf({ events: appends, seed });
  const store = new BareSqlite(scratch);
  const eventsPerSecond = await perSecond(work.length, () => {
    for (const append of work) store.append([append]);
  });
  store.close();
  return { eventsPerSecond };
};
export default append1;
