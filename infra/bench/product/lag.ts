import { join } from 'node:path';
import { setTimeout as until } from 'node:timers/promises';
import { eventFamilies, projections } from '#appraisal';
import { EventCodec, SqliteLedger } from '#ledger';
import { startProjector } from '#projections';
import type { Candidate } from '../running/candidate.js';
import { latencies } from '../running/statistics.js';
import { appendsOf, type Append } from '../workload/appends.js';
import { FEWEST_EVENTS } from '../workload/workload.js';

const EVENTS_PER_SECOND = 500;
const SECONDS = 10;

/** Events come at their times whether the last was seen or not; each is timed from its ack until queries see it. */
const lag: Candidate = async ({ scratch, seed }) => {
  const ledger = SqliteLedger.open({ path: join(scratch, 'ledger.sqlite'), mode: 'owner' });
  const work = appendsOf({ events: FEWEST_EVENTS + EVENTS_PER_SECOND * SECONDS, seed });
  const append = ({ stream, event, revision }: Append) =>
    ledger.append(stream, [event], revision === 0n ? 'no-stream' : revision - 1n);
  for (const founding of work.slice(0, FEWEST_EVENTS)) await append(founding);
  const log = { ledger, codec: new EventCodec(eventFamilies) };
  const { runner, close } = await startProjector({ folder: join(scratch, 'read-models'), projections, log });
  await runner.waitFor(await ledger.head(), { timeoutMs: 60_000 });
  const taken: number[] = [];
  const seen = async (each: Append): Promise<void> => {
    const { position } = await append(each);
    const acknowledged = performance.now();
    await runner.waitFor(position, { timeoutMs: 60_000 });
    taken.push(performance.now() - acknowledged);
  };
  const start = performance.now();
  const running = work.slice(FEWEST_EVENTS).map(async (each, index) => {
    await until((index * 1_000) / EVENTS_PER_SECOND);
    await seen(each);
  });
  await Promise.all(running);
  const eventsPerSecond = taken.length / ((performance.now() - start) / 1_000);
  await close();
  await ledger.close();
  return { ...latencies(taken), eventsPerSecond };
};
export default lag;
