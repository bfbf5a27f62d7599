import { statSync } from 'node:fs';
import { newStream, noted } from '../testing/contract-kit.js';
import { Checkpoint } from './checkpoint.js';
import { openForOwner } from './connection.js';
import { SqliteLedger } from './sqlite-ledger.js';
import { temporaryFolder } from './testing/temporary-ledger.js';

const MEGABYTE = 1_048_576;
const half = 'x'.repeat(MEGABYTE / 2);

describe('Checkpoint', () => {
  it('copies the log into the file only when it has grown long', async () => {
    await using folder = await temporaryFolder();
    const database = openForOwner(folder.ledgerPath);
    const fill = () =>
      database.exec('CREATE TABLE filler (a); INSERT INTO filler VALUES (randomblob(200000))');
    const before = statSync(folder.ledgerPath).size;
    fill();
    new Checkpoint(database, 10_000).runWhenDue();
    expect(statSync(folder.ledgerPath).size).toBe(before);
    new Checkpoint(database, 10).runWhenDue();
    expect(statSync(folder.ledgerPath).size).toBeGreaterThan(200_000);
    database.close();
  });

  it('keeps the log short under load', async () => {
    await using folder = await temporaryFolder();
    const ledger = SqliteLedger.open({ path: folder.ledgerPath, mode: 'owner' });
    for (let turn = 0; turn < 80; turn += 1) await ledger.append(newStream(), [noted(half)], 'no-stream');
    expect(statSync(`${folder.ledgerPath}-wal`).size).toBeLessThan(20 * MEGABYTE);
    expect(await ledger.readAll({ after: 0n, limit: 100 })).toHaveLength(80);
    await ledger.close();
  });
});
