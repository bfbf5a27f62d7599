import { join } from 'node:path';
import { SqliteLedger } from '#ledger';
import type { Figures, Setting } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { appendsOf, byWriter, type Append } from '../workload/appends.js';

/** The product's ledger with so many writers at once, each waiting for its answer before it goes on. */
export async function appending({ appends, seed, scratch }: Setting, writers: number): Promise<Figures> {
  const work = appendsOf({ events: appends, seed });
  const queues = byWriter(work, writers);
  const ledger = SqliteLedger.open({ path: join(scratch, 'ledger.sqlite'), mode: 'owner' });
  const write = async (queue: readonly Append[]): Promise<void> => {
    for (const { stream, event, revision } of queue) {
      await ledger.append(stream, [event], revision === 0n ? 'no-stream' : revision - 1n);
    }
  };
  const eventsPerSecond = await perSecond(work.length, async () => {
    await Promise.all(queues.map(write));
  });
  await ledger.close();
  return { eventsPerSecond };
}
