import { randomUUID } from 'node:crypto';
import type { OpenedLedger } from '../../testing/contract-kit.js';
import type { Patience } from '../connection.js';
import { EventStoreDbLedger } from '../eventstoredb-ledger.js';

/** Short, so that a test of a fault does not wait. */
export const IMPATIENT: Patience = { requestMs: 2_000, totalMs: 10_000, pauseMs: 2 };

export const newLedgerStream = (): string => `ledger-${randomUUID()}`;

/** A ledger in a stream of its own, on servers that run already. */
export async function openOn(url: string, patience = IMPATIENT): Promise<OpenedLedger> {
  const stream = newLedgerStream();
  const open = () => EventStoreDbLedger.open({ url, stream, mode: 'owner', patience });
  let ledger = await open();
  return {
    ledger,
    reopen: async () => {
      await ledger.close();
      ledger = await open();
      return ledger;
    },
    dispose: () => ledger.close(),
  };
}
