import { ledgerContract } from '../testing/ledger.contract.js';
import { StoreCluster } from './testing/cluster.js';
import { openOn } from './testing/temporary-store.js';

/** The most that a server can be told to take; with the 1 MiB of one that was told nothing, see faults.spec.ts. */
const APPEND_BYTES_MAX = 16_000_000;

describe('over the real client, on a server in memory', () => {
  let cluster: StoreCluster;
  beforeAll(async () => {
    cluster = await StoreCluster.start({ appendBytesMax: APPEND_BYTES_MAX });
  });
  afterAll(() => cluster.stop());

  ledgerContract('EventStoreDB', () => openOn(cluster.url()));
});
