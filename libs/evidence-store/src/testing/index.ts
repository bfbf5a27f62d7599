export { S3Server } from '../s3/testing/s3-server.js';
export { evidenceStoreContract } from './evidence-store.contract.js';
export { type OpenStore, type StoreUnderTest, type Tampering } from './store-under-test.js';
