import { join } from 'node:path';
import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { rebuildProduct } from './product-rebuild.js';

/** All read models of the product, committed and queryable. Throws when an event was parked: it did not do the work. */
const rebuild: Candidate = async ({ ledger, events, scratch }) => ({
  eventsPerSecond: await perSecond(events, async () => {
    const { parked } = await rebuildProduct(ledger, join(scratch, 'read-models.sqlite'));
    if (parked > 0) throw new Error(`${parked} events were parked`);
  }),
});
export default rebuild;
