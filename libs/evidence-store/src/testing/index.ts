export { evidenceStoreContract } from './evidence-store.contract.js';
export { type OpenStore, type StoreUnderTest, type Tampering } from './store-under-test.js';
