import { join } from 'node:path';
import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { bulkRebuild } from './bulk-rebuild.js';

const rebuild: Candidate = async ({ ledger, events, scratch }) => ({
  eventsPerSecond: await perSecond(events, () => bulkRebuild(ledger, join(scratch, 'bare.sqlite'))),
});
export default rebuild;
