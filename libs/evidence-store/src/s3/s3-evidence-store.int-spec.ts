import { createHash, randomUUID } from 'node:crypto';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import type { StartedTestContainer } from 'testcontainers';
import { describeWithDocker } from '../../../../infra/check/docker.js';
import { evidenceStoreContract, type Tampering } from '../testing/index.js';
import { sampleBytes } from '../testing/sources.js';
import { Bucket } from './bucket.js';
import type { BucketSettings } from './client.js';
import { S3EvidenceStore } from './s3-evidence-store.js';

// The server of infra/compose/compose.yaml. Without a table of keys it takes any: who may in is not tested here.
const IMAGE = 'chrislusf/seaweedfs:3.80';
const PORT = 8333;
const START_MS_MAX = 180_000;

async function bytesIn(bucket: Bucket, key: string): Promise<Buffer> {
  const found = await bucket.get(key, 0);
  return found ? Buffer.concat(await found.body.toArray()) : Buffer.alloc(0);
}

const changed: Record<Exclude<Tampering, 'delete'>, (bytes: Buffer) => Buffer> = {
  'flip-bit': (bytes) => {
    bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
    return bytes;
  },
  truncate: (bytes) => bytes.subarray(1),
  append: (bytes) => Buffer.concat([bytes, Buffer.from('x')]),
  swap: (bytes) => sampleBytes(bytes.length, 99),
};

async function tamper(bucket: Bucket, digest: string, how: Tampering): Promise<void> {
  const key = `evidence/${digest}`;
  if (how === 'delete') return bucket.remove(key);
  const bytes = changed[how](await bytesIn(bucket, key));
  await bucket.put(key, bytes, createHash('sha256').update(bytes).digest('base64'));
}

describeWithDocker('a real S3 server', () => {
  let container: StartedTestContainer | undefined;
  let server: Omit<BucketSettings, 'bucket'>;

  beforeAll(async () => {
    const { GenericContainer, Wait } = await import('testcontainers');
    container = await new GenericContainer(IMAGE)
      .withCommand(['server', '-s3', '-dir=/data'])
      .withExposedPorts(PORT)
      .withStartupTimeout(START_MS_MAX)
      .withWaitStrategy(Wait.forListeningPorts())
      .start();
    const endpoint = `http://${container.getHost()}:${container.getMappedPort(PORT)}`;
    server = { endpoint, region: 'us-east-1', accessKeyId: 'any', secretAccessKey: 'any-secret' };
  }, START_MS_MAX);

  afterAll(async () => {
    await container?.stop();
  });

  evidenceStoreContract('SeaweedFS', async () => {
    const { endpoint, region, ...credentials } = server;
    const settings = { ...server, bucket: `b-${randomUUID()}` };
    const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
    await client.send(new CreateBucketCommand({ Bucket: settings.bucket }));
    client.destroy();
    const [store, bucket] = [await S3EvidenceStore.open(settings), new Bucket(settings)];
    return {
      store,
      tamper: (digest, how) => tamper(bucket, digest, how),
      leftovers: async () => [
        ...(await bucket.keys('incoming/')).map(({ thing }) => thing),
        ...(await bucket.uploads('incoming/')).map(({ thing }) => thing.key),
      ],
      close: async () => {
        store.close();
        bucket.close();
      },
    };
  });
});
