import { brokenSources, limits, sameBytes } from './putting.contract.js';
import { changedBytes, memory, names, reading } from './reading.contract.js';
import type { OpenStore } from './store-under-test.js';

/** What every evidence store must do. An adapter's spec starts with: evidenceStoreContract('s3', open). */
export function evidenceStoreContract(name: string, open: OpenStore): void {
  describe(`${name}: the evidence store contract`, () => {
    for (const part of [names, reading, sameBytes, limits, brokenSources, changedBytes, memory]) part(open);
  });
}
