import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { notebook, written } from '../testing/notebook.js';
import { foldedInto, openRunner, shownIn, temporaryFolder } from '../testing/open-runner.js';
import { RecordedLog } from '../testing/recorded-log.js';

const changed = { ...notebook, version: 2 };

it('a build that the machine was switched off under is begun anew', async () => {
  await using folder = await temporaryFolder();
  const path = folder.file('power');
  const log = new RecordedLog(Array.from({ length: 20 }, (_, index) => written(`n${index}`)));
  await foldedInto(path, log);
  const release = log.hold(10n);
  const cut = await openRunner(path, log, { projections: [changed], buildBatch: 10 });
  while ((await cut.status()).rebuild?.done !== 10n) await nextTurn();
  const closing = cut[Symbol.asyncDispose]();
  release();
  await closing;
  const unfinished = new Database(`${path}/2.sqlite`);
  unfinished.exec("update generation set boot = 'another run'");
  unfinished.close();
  const asked: bigint[] = [];
  const readAll: typeof log.ledger.readAll = (page) => {
    asked.push(page.after);
    return log.ledger.readAll(page);
  };
  await using runner = await openRunner(path, log, {
    projections: [changed],
    ledger: { ...log.ledger, readAll },
  });
  while ((await runner.status()).rebuild) await nextTurn();
  expect(asked).toContain(0n);
  expect(await shownIn(path)).toBe(await foldedInto(folder.file('fresh'), log));
});
