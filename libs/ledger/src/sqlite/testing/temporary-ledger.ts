import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedLedger } from '../../testing/contract-kit.js';
import { SqliteLedger } from '../sqlite-ledger.js';

export interface TemporaryFolder extends AsyncDisposable {
  /** Where a ledger may be put; nothing is there yet. */
  readonly ledgerPath: string;
}

/** A folder of the test's own, removed at the end of its scope (`await using`). */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  return {
    ledgerPath: join(folder, 'ledger.db'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function openTemporary(): Promise<OpenedLedger> {
  const folder = await temporaryFolder();
  const open = () => SqliteLedger.open({ path: folder.ledgerPath, mode: 'owner' });
  let ledger = open();
  return {
    ledger,
    reopen: async () => {
      await ledger.close();
      ledger = open();
      return ledger;
    },
    dispose: async () => {
      await ledger.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
