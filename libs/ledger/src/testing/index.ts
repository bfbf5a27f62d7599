export { type OpenedLedger } from './contract-kit.js';
export { goldenEvents } from './golden.js';
export { ledgerContract, type Capabilities } from './ledger.contract.js';
export { StoreCluster } from '../eventstoredb/testing/cluster.js';
