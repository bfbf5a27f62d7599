import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteLedger } from '#ledger';
import { dataFiles } from './data-files.js';
import { CYCLE, dossierOf } from './testing/app.fixture.js';
import { commandFor, ServerProcess } from './testing/server-process.js';
import { describeWithMounts, SmallDisk } from './testing/small-disk.js';

// Row D5, for the ledger: everything that a server keeps is on one disk of 12 MB.
const ROOM = 12 * 1_048_576;
/** What SQLite has already taken from the disk it fills first. */
const APPENDS_MAX = 4_000;
const REFUSED_ENOUGH = 20;
const FULL = {
  status: 507,
  errorCode: 'http.storage-full',
  detail: 'Máy chủ hết chỗ lưu trữ nên chưa ghi gì. Hãy báo Sở KH&CN, rồi gửi lại khi có chỗ.',
};

interface Written {
  readonly status: number;
  readonly errorCode?: string;
  readonly detail?: string;
  readonly position?: string;
}

/** One officer, whose every request has a key of its own. */
class Officer {
  readonly acknowledged: string[] = [];
  readonly refused: string[] = [];
  readonly #tags = new Map<string, string>();
  #asked = 0;

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Never the value before: one that is there already is no new event. */
  report(): Promise<Written> {
    const value = ((this.#asked % 9_000) / 100 + 1).toFixed(2);
    const body = JSON.stringify({ period: '2025-Q2', inputs: { value } });
    return this.#post('1.1', 'values', body, { 'content-type': 'application/json' });
  }

  upload(): Promise<Written> {
    const form = new FormData();
    const fields = {
      period: '2025-Q2',
      number: '1/KH-UBND',
      title: 'Kế hoạch',
      issuedOn: '2025-05-01',
      summary: 'Trích',
    };
    for (const [name, text] of Object.entries(fields)) form.append(name, text);
    form.append('file', new Blob([`%PDF-1.7\n${this.#asked}${' '.repeat(20_000)}`]), 'a.pdf');
    return this.#post('1.3', 'evidence', form, {});
  }

  async read(position = '0'): Promise<number> {
    const path = `${this.url}/api/v1/dossiers/${dossierOf('1.1')}?minPosition=${position}`;
    const answer = await fetch(path, { headers: { authorization: `Bearer ${this.token}` } });
    await answer.arrayBuffer();
    return answer.status;
  }

  async #post(
    indicator: string,
    what: string,
    body: string | FormData,
    type: Readonly<Record<string, string>>,
  ) {
    const key = `k-${(this.#asked += 1)}`;
    const answer = await fetch(`${this.url}/api/v1/dossiers/${dossierOf(indicator)}/${what}`, {
      method: 'POST',
      body,
      headers: {
        ...type,
        authorization: `Bearer ${this.token}`,
        'if-match': this.#tags.get(indicator) ?? '"new"',
        'idempotency-key': key,
      },
    });
    this.#tags.set(indicator, answer.headers.get('etag') ?? this.#tags.get(indicator) ?? '"new"');
    (answer.status === 201 ? this.acknowledged : this.refused).push(key);
    return { ...((await answer.json()) as object), status: answer.status } as Written;
  }
}

/** Writes until the disk has no room, and then some more: every answer from then on says so. */
async function writeUntilFull(officer: Officer): Promise<void> {
  let answer = await officer.report();
  for (let appends = 0; answer.status === 201 && appends < APPENDS_MAX; appends += 1)
    answer = await officer.report();
  for (let refused = 0; refused < REFUSED_ENOUGH; refused += 1) {
    expect(answer).toMatchObject(FULL);
    answer = await (refused % 5 === 4 ? officer.upload() : officer.report());
  }
}

interface StoredEvent {
  readonly data: { readonly file?: { readonly digest: string } };
  readonly metadata: { readonly idempotencyKey?: string };
}

async function eventsOf(dataDir: string): Promise<readonly StoredEvent[]> {
  const ledger = SqliteLedger.open({ path: dataFiles(dataDir).ledger, mode: 'reader' });
  const streams = await Promise.all(
    ['1_1', '1_3'].map((indicator) => ledger.readStream(`dossier-${CYCLE}.${indicator}`)),
  );
  await ledger.close();
  return streams.flat().map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString()) as StoredEvent);
}

describeWithMounts('a disk without room for the ledger', () => {
  it('refuses with 507 and loses nothing; reads go on; with room again the same process writes on', async () => {
    const [dataDir, copy] = await Promise.all(
      ['dti-small-', 'dti-copy-'].map((name) => mkdtemp(join(tmpdir(), name))),
    );
    if (dataDir === undefined || copy === undefined) throw new Error('no folders');
    await using disk = await SmallDisk.mount(dataDir, ROOM);
    await using server = await ServerProcess.start(disk.within(commandFor(dataDir)));
    const officer = new Officer(server.url, await server.token('cb.sokhcn'));
    const first = await officer.report();
    expect([first.status, (await officer.upload()).status]).toEqual([201, 201]);
    let last = first.position;

    for (let times = 1; times <= 2; times += 1) {
      await disk.fill();
      await writeUntilFull(officer);
      expect(await officer.read()).toBe(200);
      expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
      await disk.free();
      const [report, upload] = [await officer.report(), await officer.upload()];
      expect([report.status, upload.status]).toEqual([201, 201]);
      // The read models have found their way, too.
      expect(await officer.read(upload.position)).toBe(200);
      last = upload.position;
    }

    await server.end('SIGKILL');
    await cp(disk.seen, copy, { recursive: true });
    await using again = await ServerProcess.start(commandFor(copy));
    const other = new Officer(again.url, await again.token('cb.sokhcn'));
    // The very first request, sent again, is answered as it was; what was acknowledged last is shown.
    expect(await other.report()).toMatchObject({ status: 201, position: first.position });
    expect(await other.read(last)).toBe(200);
    await again.end('SIGTERM');
    await expectWhole(copy, officer);
    await Promise.all([dataDir, copy].map((folder) => rm(folder, { recursive: true })));
  });
});

/** What was acknowledged is there once, what was refused is not, and no event names a file that is missing. */
async function expectWhole(dataDir: string, { acknowledged, refused }: Officer): Promise<void> {
  const events = await eventsOf(dataDir);
  const keys = events.map(({ metadata }) => metadata.idempotencyKey);
  expect(acknowledged.filter((key) => keys.filter((stored) => stored === key).length !== 1)).toEqual([]);
  expect(refused.filter((key) => keys.includes(key))).toEqual([]);
  const named = events.flatMap(({ data }) => data.file?.digest ?? []);
  const files = await readdir(join(dataDir, 'evidence'), { recursive: true });
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((digest) => !files.some((file) => file.endsWith(digest)))).toEqual([]);
}
