import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { appendsOf } from '../workload/appends.js';
import { BareSqlite } from './append.js';

const WRITERS = 64;

/** Group commit at its best: the events of 64 writers in one transaction, without any waiting or promises. */
const append64: Candidate = async ({ appends, seed, scratch }) => {
  const work = appendsOf({ events: appends, seed });
  const store = new BareSqlite(scratch);
  const eventsPerSecond = await perSecond(work.length, () => {
    for (let at = 0; at < work.length; at += WRITERS) store.append(work.slice(at, at + WRITERS));
  });
  store.close();
  return { eventsPerSecond };
};
export default append64;
