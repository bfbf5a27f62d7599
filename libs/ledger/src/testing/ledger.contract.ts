import { appendingContract } from './appending.contract.js';
import { bytesContract } from './bytes.contract.js';
import type { OpenedLedger, Subject } from './contract-kit.js';
import { idempotencyContract } from './idempotency.contract.js';
import { modelContract } from './model.contract.js';
import { readingContract } from './reading.contract.js';
import { subscribingContract } from './subscribing.contract.js';

/** What a store under test can do besides the port. */
export interface Capabilities {
  /** The test can close the store and open it again on the same events. */
  readonly reopen: boolean;
}

/**
 * Everything that a store must keep to; each store's spec calls it on the real engine (adapters.spec.ts looks).
 * `openFresh` is called before each case; what it gives is disposed of after it. The store need not be empty.
 * Appends handed in at one moment must be judged in the order they were handed in.
 */
export function ledgerContract(
  name: string,
  openFresh: () => Promise<OpenedLedger>,
  capabilities: Capabilities = { reopen: true },
): void {
  describe(`${name} keeps the ledger contract`, () => {
    let opened: OpenedLedger;
    let current: OpenedLedger['ledger'];
    const subject: Subject = {
      get ledger() {
        return current;
      },
      reopen: async () => (current = await opened.reopen()),
    };

    beforeEach(async () => {
      opened = await openFresh();
      current = opened.ledger;
    });
    afterEach(() => opened.dispose());

    appendingContract(subject);
    idempotencyContract(subject, capabilities);
    readingContract(subject);
    bytesContract(subject, capabilities);
    subscribingContract(subject);
    modelContract(subject);
  });
}
