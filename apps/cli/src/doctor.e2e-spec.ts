import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreCluster } from '#ledger/testing';
import type { Finding } from './examination.js';
import { CommandLine } from './testing/command-line.js';

const APPEND_BYTES_MAX = 16_000_000;

describe('dti doctor', () => {
  let folder: string;
  let dti: CommandLine;
  const clusters: StoreCluster[] = [];
  const servers = async (options = { appendBytesMax: APPEND_BYTES_MAX }): Promise<StoreCluster> => {
    const cluster = await StoreCluster.start(options);
    clusters.push(cluster);
    return cluster;
  };
  const asked = async (cluster: StoreCluster) => {
    const { code, stdout } = await dti.runWith({ EVENTSTOREDB_URL: cluster.url() }, 'doctor', '--json');
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
    return {
      code,
      not: (verdict: string) => findings.filter((one) => one.verdict !== verdict).map(({ name }) => name),
    };
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dti-doctor-'));
    dti = new CommandLine(folder);
  });
  afterEach(async () => {
    await dti.stopAll();
    await Promise.all(clusters.splice(0).map((cluster) => cluster.stop()));
    await rm(folder, { recursive: true, force: true });
  });

  it('finds a file good, and leaves nothing behind', async () => {
    const { code, stdout } = await dti.run('doctor');
    expect(stdout).toContain('✓ Thử giữ đúng từng byte: đúng.');
    expect(stdout).not.toContain('✗');
    expect(code).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });

  it('finds servers good, says that nobody guards the ledger yet, and writes nothing into it', async () => {
    const cluster = await servers();
    const { code, not } = await asked(cluster);
    expect(code).toBe(0);
    expect(not('good')).toEqual(['rights']);
    expect(cluster.log.all.filter(({ stream }) => stream.includes('dti-ledger'))).toEqual([]);
  });

  it('names what would lose events, and what is too small', async () => {
    const cluster = await servers({ appendBytesMax: 200_000 });
    cluster.log.append({
      stream: '$$dti-ledger',
      expected: 'any',
      events: [
        {
          id: crypto.randomUUID(),
          type: '$metadata',
          contentType: 'application/json',
          data: Buffer.from('{"$maxCount":10}'),
          customMetadata: new Uint8Array(),
        },
      ],
      user: { name: 'admin', groups: ['$admins'] },
    });
    const { code, not } = await asked(cluster);
    expect(code).toBe(1);
    expect(not('good')).toEqual(['retention', 'rights', 'thousand-events-at-once', 'largest-event-is-taken']);
  });

  it('says what to do when nobody answers', async () => {
    const { code, stderr } = await dti.runWith(
      { EVENTSTOREDB_URL: 'esdb://127.0.0.1:1?tls=false' },
      'doctor',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('EVENTSTOREDB_URL');
  });
});
