import { firstValueFrom, take, toArray } from 'rxjs';
import type { StoredEvent } from '../ledger.js';
import { BREAKS, breakingPoints, EVENTS_PER_BREAK, writeTurn } from '../testing/breaks.js';
import { eventsOf, readAllAfter, tracesOf } from '../testing/contract-kit.js';
import { SqliteLedger } from './sqlite-ledger.js';
import { temporaryFolder } from './testing/temporary-ledger.js';

describe('a reader that is cut off 500 times while 20,000 events are written', () => {
  it('sees all of them, once, in order', async () => {
    await using folder = await temporaryFolder();
    const path = folder.ledgerPath;
    const writer = SqliteLedger.open({ path, mode: 'owner' });
    const seen: StoredEvent[] = [];
    let checkpoint = 0n;
    /** Opens the file, takes so many events behind the checkpoint, and is gone. */
    const readSome = async (count: number): Promise<void> => {
      const reader = SqliteLedger.open({ path, mode: 'reader' });
      // Some of these signals may say that it caught up; that is no event.
      const signals = await firstValueFrom(
        reader.subscribe({ after: checkpoint }).pipe(take(count), toArray()),
      );
      seen.push(...eventsOf(signals));
      checkpoint = seen.at(-1)?.position ?? 0n;
      await reader.close();
    };
    await writeTurn(writer);
    for (const point of breakingPoints(1).slice(1)) await Promise.all([writeTurn(writer), readSome(point)]);
    while (seen.length < BREAKS * EVENTS_PER_BREAK) await readSome(BREAKS * EVENTS_PER_BREAK - seen.length);
    const stored = await readAllAfter(writer, 0n, 10_000);
    await writer.close();
    expect(stored).toHaveLength(BREAKS * EVENTS_PER_BREAK);
    expect(tracesOf(seen)).toEqual(tracesOf(stored));
  });
});
