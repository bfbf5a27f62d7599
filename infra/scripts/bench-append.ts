// Durable appends per second, side by side in one run: bare SQLite doing the same work, and the product.
//   node --conditions=source --import ./infra/scripts/run-source.mjs infra/scripts/bench-append.ts [--events N] [--rounds N] [--json]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { SqliteLedger, toBytes, type NewEvent } from '#ledger';
import { workload } from './append-workload.js';

const WRITERS = 64;
const RECORDED_AT = '2026-11-03T08:00:00.000000Z';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const eventsPerRun = Number(values.events);
const rounds = Number(values.rounds);

interface Work {
  readonly stream: string;
  readonly event: NewEvent;
  readonly revision: bigint;
  readonly bytes: Buffer;
}

/** What any durable ledger in SQLite has to do: one version check and one insert for each event. */
class BareSqlite {
  readonly #database: Database.Database;
  readonly #last: Database.Statement<[string], { readonly revision: number }>;
  readonly #insert: Database.Statement<[string, number, string, string, string, Buffer]>;

  constructor(path: string) {
    this.#database = new Database(path);
    this.#database.pragma('journal_mode = WAL');
    this.#database.pragma('synchronous = FULL');
    // Tuned as the product is, so that a ratio speaks of our code and not of a cache.
    this.#database.pragma('cache_size = -16384');
    this.#database.pragma('wal_autocheckpoint = 4000');
    this.#database.exec(`
      CREATE TABLE event (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL,
        id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, recorded_at TEXT NOT NULL, bytes BLOB NOT NULL,
        UNIQUE (stream, revision)) STRICT`);
    this.#last = this.#database.prepare(
      'SELECT revision FROM event WHERE stream = ? ORDER BY revision DESC LIMIT 1',
    );
    this.#insert = this.#database.prepare(
      'INSERT INTO event (stream, revision, id, type, recorded_at, bytes) VALUES (?, ?, ?, ?, ?, ?)',
    );
  }

  run(works: readonly Work[], perCommit: number): void {
    const commit = this.#database.transaction((batch: readonly Work[]) => {
      for (const { stream, revision, event, bytes } of batch) {
        const last = this.#last.get(stream)?.revision ?? -1;
        if (last + 1 !== Number(revision)) throw new Error('the workload is out of order');
        this.#insert.run(stream, last + 1, event.id, event.type, RECORDED_AT, bytes);
      }
    }).immediate;
    for (let at = 0; at < works.length; at += perCommit) commit(works.slice(at, at + perCommit));
    this.#database.close();
  }
}

async function product(path: string, works: readonly Work[], writers: number): Promise<void> {
  const ledger = SqliteLedger.open({ path, mode: 'owner' });
  // Appends are judged in the order they were handed in, so writers may take the next event of a stream
  // while the one before it waits for the same commit.
  const queue = works.values();
  const write = async (): Promise<void> => {
    for (const { stream, event, revision } of queue) {
      await ledger.append(stream, [event], revision === 0n ? 'no-stream' : revision - 1n);
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  await ledger.close();
}

function prepareWork(count: number): readonly Work[] {
  const revisions = new Map<string, bigint>();
  return [...workload(count)].map(({ stream, event }) => {
    const revision = revisions.get(stream) ?? 0n;
    revisions.set(stream, revision + 1n);
    return { stream, event, revision, bytes: toBytes(event, { stream, revision, recordedAt: RECORDED_AT }) };
  });
}

const candidates: Readonly<Record<string, (path: string, works: readonly Work[]) => Promise<void>>> = {
  'bare, 1 writer': async (path, works) => new BareSqlite(path).run(works, 1),
  'product, 1 writer': (path, works) => product(path, works, 1),
  'bare, 64 per commit': async (path, works) => new BareSqlite(path).run(works, WRITERS),
  'product, 64 writers': (path, works) => product(path, works, WRITERS),
};

async function measure(run: (path: string, works: readonly Work[]) => Promise<void>, works: readonly Work[]) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-append-'));
  try {
    const start = performance.now();
    await run(join(folder, 'ledger.db'), works);
    return works.length / ((performance.now() - start) / 1_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const median = (rates: readonly number[]): number =>
  rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;

async function main(): Promise<void> {
  const works = prepareWork(eventsPerRun);
  const rates = new Map(Object.keys(candidates).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(candidates)) rates.get(name)?.push(await measure(run, works));
  }
  const rows = [...rates].map(([candidate, seen]) => ({
    candidate,
    eventsPerSecond: Math.round(median(seen)),
    min: Math.round(Math.min(...seen)),
    max: Math.round(Math.max(...seen)),
  }));
  const ratio = (product: string, bare: string) =>
    Number((median(rates.get(product) ?? []) / median(rates.get(bare) ?? [])).toFixed(2));
  const report = {
    events: eventsPerRun,
    rounds,
    bytesPerEvent: Math.round(works.reduce((sum, work) => sum + work.bytes.length, 0) / works.length),
    rows,
    ratios: {
      append1: ratio('product, 1 writer', 'bare, 1 writer'),
      append64: ratio('product, 64 writers', 'bare, 64 per commit'),
    },
    peakResidentMb: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
  if (values.json) return console.log(JSON.stringify(report, null, 2));
  console.table(rows);
  console.log(
    `append1 ${report.ratios.append1} × bare, append64 ${report.ratios.append64} × bare (goal: 0.7 each)`,
  );
  console.log(
    `${report.events} events of ${report.bytesPerEvent} bytes, ${rounds} rounds, peak ${report.peakResidentMb} MB`,
  );
}

await main();
