import { Subject } from 'rxjs';
import { openReadModels } from './projector.js';
import { notebook, written } from './testing/notebook.js';
import { openRunner, temporaryFolder } from './testing/open-runner.js';
import { placeIn } from './testing/place.js';
import { RecordedLog } from './testing/recorded-log.js';
import { ReadModelBehind, whenReached } from './waiting.js';

/** A position that the test moves by hand. */
function position(start: bigint) {
  let reached = start;
  const ticks = new Subject<void>();
  return {
    served: () => reached,
    ticks,
    move: (to: bigint) => {
      reached = to;
      ticks.next();
    },
  };
}

describe('whenReached', () => {
  it('resolves at once when it is there', async () => {
    await whenReached(5n, position(5n), { timeoutMs: 0 });
  });

  it('resolves when it arrives', async () => {
    const progress = position(1n);
    let isThere = false;
    const waiting = whenReached(3n, progress, {}).then(() => (isThere = true));
    progress.move(2n);
    await Promise.resolve();
    expect(isThere).toBe(false);
    progress.move(4n);
    await waiting;
  });

  it('gives up in time, and says how far it is', async () => {
    const outcome = whenReached(9n, position(4n), { timeoutMs: 1 });
    await expect(outcome).rejects.toMatchObject({ name: 'ReadModelBehind', wanted: 9n, reached: 4n });
  });

  it('ends with the caller', async () => {
    const caller = new AbortController();
    const waiting = whenReached(9n, position(4n), { signal: caller.signal });
    caller.abort(new Error('the caller has gone'));
    await expect(waiting).rejects.toThrow('the caller has gone');
    await expect(whenReached(0n, position(4n), { signal: caller.signal })).rejects.toThrow('has gone');
  });

  it('fails as the look at the position fails', async () => {
    const served = () => {
      throw new Error('the disk is gone');
    };
    await expect(whenReached(1n, { served, ticks: new Subject() }, {})).rejects.toThrow('disk');
  });
});

describe('a process that only reads', () => {
  it('waits for what the projector of another one does, and follows it to another generation', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('shared');
    const recorded = new RecordedLog([written('a')]);
    const projections = [notebook];
    const log = { ledger: recorded.ledger, codec: recorded.codec };
    const { runner: reader, reading } = await openReadModels({ ...placeIn(path), projections, log });
    expect(await reader.status()).toEqual({ state: 'stopped', head: 1n, position: 0n, projections: [] });
    await expect(reader.waitFor(1n, { timeoutMs: 5 })).rejects.toThrow(ReadModelBehind);
    const waiting = reader.waitFor(1n);
    await using projector = await openRunner(path, recorded);
    await waiting;
    const notes = () => reading.db.selectFrom('notes').select('note').execute();
    expect(await notes()).toHaveLength(1);
    await projector.rebuild();
    await reader.waitFor(recorded.append(written('b')));
    expect(await notes()).toHaveLength(2);
    expect((await reader.status()).projections).toMatchObject([{ name: 'notebook', generation: 2, lag: 0n }]);
    await reading.close();
  });
});
