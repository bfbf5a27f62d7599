// node infra/backup/evidence.mjs <backups>: every evidence file of the bucket (settings EVIDENCE_S3_…) or, without one,
// of DATA_DIR, into <backups>/evidence/<aa>/<digest>: the form of the file system store, so that restoring is copying
// the folder back, or putting it into a bucket. A file that is there already is never written again; each new one is
// hashed while it is copied, and one whose bytes have changed ends the run with an error after all others are safe.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { tellPrometheus } from './kept.mjs';

const DIGEST = /^[0-9a-f]{64}$/;

/** Where files are read from: their digests, and the bytes of one. */
export function bucketOf({ endpoint, region, bucket, accessKeyId, secretAccessKey }) {
  const credentials = { accessKeyId, secretAccessKey };
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  return {
    async *digests() {
      for await (const { Contents = [] } of paginateListObjectsV2(
        { client },
        { Bucket: bucket, Prefix: 'evidence/' },
      ))
        yield* Contents.map(({ Key = '' }) => Key.slice('evidence/'.length)).filter((name) =>
          DIGEST.test(name),
        );
    },
    async read(digest) {
      return (await client.send(new GetObjectCommand({ Bucket: bucket, Key: `evidence/${digest}` }))).Body;
    },
    close: () => client.destroy(),
  };
}

export const folderOf = (root) => ({
  async *digests() {
    for (const { name } of await readdir(root, { recursive: true, withFileTypes: true }))
      if (DIGEST.test(name)) yield name;
  },
  read: async (digest) => createReadStream(join(root, digest.slice(0, 2), digest)),
  close: () => undefined,
});

/** Gives how many files were copied and how many were there. Throws at the end when bytes have changed. */
export async function backupEvidence(source, root) {
  const counts = { copied: 0, kept: 0 };
  const changed = [];
  for await (const digest of source.digests()) {
    const target = join(root, 'evidence', digest.slice(0, 2), digest);
    const isKept = await access(target).then(
      () => true,
      () => false,
    );
    if (isKept) counts.kept += 1;
    else if (await copied(await source.read(digest), target, digest)) counts.copied += 1;
    else changed.push(digest);
  }
  if (changed.length > 0) throw new Error(`the bytes of these files have changed: ${changed.join(', ')}`);
  return counts;
}

/** False, and nothing left, when the bytes are not those of the digest. */
async function copied(bytes, target, digest) {
  await mkdir(join(target, '..'), { recursive: true, mode: 0o700 });
  const partial = `${target}.${randomUUID()}.partial`;
  const hash = createHash('sha256');
  const file = await open(partial, 'wx', 0o600);
  try {
    for await (const chunk of bytes) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } catch (error) {
    await rm(partial);
    throw error;
  } finally {
    await file.close();
  }
  const isSame = hash.digest('hex') === digest;
  await (isSame ? rename(partial, target) : rm(partial));
  return isSame;
}

if (import.meta.main) {
  const [root] = process.argv.slice(2);
  if (!root) throw new Error('node infra/backup/evidence.mjs <backups>');
  const { DATA_DIR = './data', EVIDENCE_S3_ENDPOINT: endpoint, EVIDENCE_S3_BUCKET: bucket } = process.env;
  const { EVIDENCE_S3_ACCESS_KEY_ID: accessKeyId, EVIDENCE_S3_SECRET_ACCESS_KEY: secretAccessKey } =
    process.env;
  const region = process.env.EVIDENCE_S3_REGION || 'us-east-1';
  const source = endpoint
    ? bucketOf({ endpoint, region, bucket, accessKeyId, secretAccessKey })
    : folderOf(join(DATA_DIR, 'evidence'));
  console.log(JSON.stringify(await backupEvidence(source, root)));
  source.close();
  await tellPrometheus(process.env.TEXTFILE_DIR, 'evidence');
}
