import { startProjector } from '../projector.js';
import { cuttingProxy } from '../testing/cutting-proxy.js';
import { dump, dumpAt } from '../testing/dump.js';
import { amended, diary, notebook, thrownAway, written } from '../testing/notebook.js';
import { foldedInto, temporaryFolder } from '../testing/open-runner.js';
import { placeIn } from '../testing/place.js';
import { RecordedLog } from '../testing/recorded-log.js';

const projections = [notebook, diary];
/** More than a runner says to the server from its start until these events are in the rows. */
const PIECES_MAX = 60;

const batch = (round: number) => [
  written('a', `round ${round}`, 's'),
  amended('a', `again ${round}`),
  written('poison', 'poison', `p-${round}`),
  thrownAway('b'),
  written('b', `round ${round}`, 's'),
];

it('the link is cut at every single piece that is said, heard or not: what is folded in the end is folded once', async () => {
  await using folder = await temporaryFolder();
  const { databaseUrl = '' } = placeIn(folder.file('cut'));
  await using proxy = await cuttingProxy(databaseUrl);
  const log = new RecordedLog(batch(0));
  const parts = { folder: '', projections, log, batchSize: 2, retryMs: 5 };
  const { runner, close } = await startProjector({ ...parts, databaseUrl: proxy.url });
  let cuts = 0;
  for (let pieces = 1; pieces <= PIECES_MAX; pieces += 1) {
    proxy.cutAfter(pieces, pieces % 2 === 0);
    const head = log.append(...batch(pieces));
    while ((await runner.served().catch(() => 0n)) < head)
      await runner.waitFor(head, { timeoutMs: 5_000 }).catch(() => undefined);
    if (proxy.hasCut) cuts += 1;
  }
  proxy.cutAfter(Number.POSITIVE_INFINITY, true);
  await runner.waitFor(log.head);
  expect(cuts).toBeGreaterThan(10);
  const parked = (await runner.parked()).length;
  await close();
  expect(await dumpAt({ folder: '', databaseUrl }, projections)).toBe(
    await foldedInto(folder.file('calm'), log, { projections }),
  );
  expect(parked).toBe(PIECES_MAX + 1);
  expect(await dump(folder.file('calm'), projections)).toContain(`again ${PIECES_MAX}`);
}, 120_000);
