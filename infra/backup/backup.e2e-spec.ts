import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Server } from '../../libs/evidence-store/src/testing/index.js';
import { FileSystemEvidenceStore } from '#evidence-store';
import { SqliteLedger, type NewEvent } from '#ledger';
import { run } from '../check/tools.js';

const program = (name: string) => join(import.meta.dirname, `${name}.mjs`);
const load = (name: string): Promise<unknown> => import(program(name));
const backUp = (name: string, parts: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  run(process.execPath, [program(name), ...parts], { env: { PATH: process.env['PATH'] ?? '', ...env } });

let folder: string;
let backups: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  backups = join(folder, 'backups');
});
afterEach(() => rm(folder, { recursive: true }));

const noted = (index: number): NewEvent => ({
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  type: 'note.taken.v1',
  data: { index },
  metadata: { actor: { id: 'a', role: 'admin' }, correlationId: 'c' },
});

describe('the backup of a ledger', () => {
  const append = async (ledger: SqliteLedger, from: number, to: number) => {
    for (let index = from; index < to; index += 1)
      await ledger.append(`note-${index}`, [noted(index)], 'no-stream');
  };

  it('holds every event acknowledged before it began, while others are written, and opens as a ledger', async () => {
    const ledger = SqliteLedger.open({ path: join(folder, 'ledger.sqlite'), mode: 'owner' });
    await append(ledger, 0, 200);
    const child = spawn(process.execPath, [program('sqlite'), folder, backups], {
      env: { PATH: process.env['PATH'] ?? '', TEXTFILE_DIR: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const exited = once(child, 'exit');
    await append(ledger, 200, 400);
    expect((await exited)[0]).toBe(0);
    await ledger.close();

    const [name = ''] = await readdir(backups);
    const note = JSON.parse(await readFile(join(backups, name, 'backup.json'), 'utf8')) as {
      position: number;
      sha256: string;
    };
    const bytes = await readFile(join(backups, name, 'ledger.sqlite'));
    expect(note.position).toBeGreaterThanOrEqual(200);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(note.sha256);

    const restored = SqliteLedger.open({ path: join(backups, name, 'ledger.sqlite'), mode: 'owner' });
    const events = await restored.readAll({ after: 0n, limit: 10_000 });
    expect(events).toHaveLength(note.position);
    expect(events.map(({ stream }) => stream)).toEqual(events.map((_, index) => `note-${index}`));
    await append(restored, 1_000, 1_001);
    await restored.close();
    expect(await readFile(join(folder, 'dti_backup_ledger.prom'), 'utf8')).toMatch(
      /^dti_backup_last_success_timestamp_seconds\{engine="ledger"\} \d{10}\n$/,
    );
  });

  it('has no name when it fails, and takes away what a killed one left', async () => {
    await mkdir(join(backups, 'ledger-2026-01-01.partial'), { recursive: true });
    const failed = backUp('sqlite', [folder, backups], { TEXTFILE_DIR: folder });
    expect(failed.status).not.toBe(0);
    expect((await readdir(backups)).filter((name) => !name.endsWith('.partial'))).toEqual([]);
    expect(await readdir(folder)).toEqual(['backups']);

    await SqliteLedger.open({ path: join(folder, 'ledger.sqlite'), mode: 'owner' }).close();
    expect(backUp('sqlite', [folder, backups]).status).toBe(0);
    expect(await readdir(backups)).toEqual([expect.stringMatching(/^ledger-[\dTZ-]+$/)]);
  });

  it('is one of the newest fourteen', async () => {
    await SqliteLedger.open({ path: join(folder, 'ledger.sqlite'), mode: 'owner' }).close();
    for (let day = 1; day <= 20; day += 1)
      await mkdir(join(backups, `ledger-2025-01-${String(day).padStart(2, '0')}`), { recursive: true });
    expect(backUp('sqlite', [folder, backups]).status).toBe(0);
    const names = (await readdir(backups)).sort();
    expect(names).toHaveLength(14);
    expect(names[0]).toBe('ledger-2025-01-08');
  });
});

describe('the backup of an EventStoreDB node', () => {
  const FILES = [
    'chaser.chk',
    'epoch.chk',
    'proposal.chk',
    'truncate.chk',
    'writer.chk',
    'chunk-000000.000000',
    'chunk-000001.000000',
    'index/indexmap',
    'index/5a1a8395-94ee-40c1-bf93-aa757b5887f8',
    'index/stream-existence/streamExistenceFilter.chk',
    'index/stream-existence/streamExistenceFilter.dat',
  ];
  const node = async (files: readonly string[]) => {
    const data = join(folder, 'node');
    for (const file of files) {
      await mkdir(join(data, file, '..'), { recursive: true });
      await writeFile(join(data, file), file);
    }
    return data;
  };

  it('holds every file, and takes them in the order of the server’s own docs', async () => {
    const data = await node([...FILES, 'writer.lock']);
    expect(backUp('eventstoredb', [data, backups]).status).toBe(0);
    const [name = ''] = await readdir(backups);
    const kept = await readdir(join(backups, name), { recursive: true, withFileTypes: true });
    const files = kept.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(files.map((path) => path.slice(join(backups, name).length + 1)).sort()).toEqual(
      [...FILES, 'backup.json'].sort(),
    );

    const { STEPS } = (await load('eventstoredb')) as {
      readonly STEPS: readonly ((path: string) => boolean)[];
    };
    const stepOf = (path: string) => STEPS.findIndex((belongs) => belongs(path));
    expect(FILES.map(stepOf)).toEqual([2, 2, 2, 2, 2, 3, 3, 1, 1, 0, 1]);
  });

  it('is none of a folder that holds no node', async () => {
    const data = await node(['chunk-000000.000000']);
    const { status, text } = backUp('eventstoredb', [data, backups]);
    expect([status === 0, text]).toEqual([false, expect.stringContaining('no chaser.chk')]);
    expect((await readdir(backups)).every((name) => name.endsWith('.partial'))).toBe(true);
  });
});

describe('the backup of evidence', () => {
  const put = async (store: FileSystemEvidenceStore, text: string) => {
    const chunks = (async function* () {
      yield Buffer.from(text);
    })();
    return (await store.put(chunks, { maxBytes: 1_000 })).digest;
  };

  it('copies what is not there yet, and restores as a store', async () => {
    const store = await FileSystemEvidenceStore.open(join(folder, 'evidence'));
    const digests = [await put(store, 'một'), await put(store, 'hai')];
    const again = () => backUp('evidence', [backups], { DATA_DIR: folder });
    expect(again()).toEqual({ status: 0, text: '{"copied":2,"kept":0}\n' });
    digests.push(await put(store, 'ba'));
    expect(again()).toEqual({ status: 0, text: '{"copied":1,"kept":2}\n' });
    const restored = await FileSystemEvidenceStore.open(join(backups, 'evidence'));
    for (const digest of digests) expect(await restored.verify(digest)).toEqual({ status: 'ok' });
  });

  it('names a file whose bytes have changed, keeps none of them, and saves all others', async () => {
    const store = await FileSystemEvidenceStore.open(join(folder, 'evidence'));
    const [spoilt, whole] = [await put(store, 'một'), await put(store, 'hai')];
    await writeFile(join(folder, 'evidence', spoilt.slice(0, 2), spoilt), 'khác');
    const { status, text } = backUp('evidence', [backups], { DATA_DIR: folder, TEXTFILE_DIR: folder });
    expect([status === 0, text]).toEqual([false, expect.stringContaining(spoilt)]);
    const kept = await readdir(join(backups, 'evidence'), { recursive: true, withFileTypes: true });
    expect(kept.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([whole]);
    expect(await readdir(folder)).not.toContain('dti_backup_evidence.prom');
  });

  it('comes out of a bucket', async () => {
    const server = await S3Server.start();
    const texts = ['một', 'hai'];
    const digests = texts.map((text) => createHash('sha256').update(text).digest('hex'));
    for (const [index, text] of texts.entries())
      await writeFile(server.objects.path(`evidence/${digests[index]}`), text);
    const { endpoint, bucket, region, accessKeyId, secretAccessKey } = server.settings;
    // Its own process would wait for a server in this one, which waits for it.
    const { backupEvidence, bucketOf } = (await load('evidence')) as {
      readonly bucketOf: (settings: object) => { readonly close: () => void };
      readonly backupEvidence: (source: object, root: string) => Promise<object>;
    };
    const source = bucketOf({ endpoint, bucket, region, accessKeyId, secretAccessKey });
    expect(await backupEvidence(source, backups)).toEqual({ copied: 2, kept: 0 });
    source.close();
    await server.close();
    const restored = await FileSystemEvidenceStore.open(join(backups, 'evidence'));
    for (const digest of digests) expect(await restored.verify(digest)).toEqual({ status: 'ok' });
  });
});
