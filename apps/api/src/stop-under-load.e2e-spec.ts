import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteLedger } from '#ledger';
import { dataFiles } from './data-files.js';
import { CYCLE, dossierOf } from './testing/app.fixture.js';
import { commandFor, ServerProcess } from './testing/server-process.js';

// Row L6. The release gate asks for 50.
const STOPS = Number(process.env['STOPS'] ?? 3);
const WRITERS = 8;
/** Enough that the stop comes in the middle of writing. */
const ACKNOWLEDGED_BEFORE = 20;

interface Load {
  /** Idempotency keys of what was answered with 201. */
  readonly acknowledged: string[];
  readonly statuses: Set<number>;
}

let values = 0;
/** Never the one before: a value that is there already is no new event. */
const nextValue = (): string => ((values++ % 9_000) / 100 + 1).toFixed(2);

/** Writes one after the other until the server is gone. */
async function write(
  server: ServerProcess,
  load: Load,
  { token, key }: { token: string; key: string },
): Promise<void> {
  for (let round = 0; ; round += 1) {
    const idempotencyKey = `${key}-${round}`;
    const path = `/api/v1/dossiers/${dossierOf('1.1')}`;
    try {
      const seen = await fetch(server.url + path, { headers: { authorization: `Bearer ${token}` } });
      const answer = await fetch(`${server.url}${path}/values`, {
        method: 'POST',
        body: JSON.stringify({ period: '2025-Q2', inputs: { value: nextValue() } }),
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'if-match': seen.headers.get('etag') ?? '',
          'idempotency-key': idempotencyKey,
        },
      });
      load.statuses.add(answer.status);
      if (answer.status === 201) load.acknowledged.push(idempotencyKey);
    } catch {
      // The connection was closed: nothing was acknowledged, and nobody listens any more.
      return;
    }
  }
}

/** What whoever watches it sees, until nobody answers. */
async function watch(server: ServerProcess): Promise<readonly number[]> {
  const seen: number[] = [];
  for (;;) {
    try {
      seen.push((await fetch(`${server.url}/health/ready`)).status);
    } catch {
      return seen;
    }
  }
}

describe('a server that is stopped while people write', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'dti-stop-'));
  });
  afterAll(() => rm(dataDir, { recursive: true }));

  it.each(Array.from({ length: STOPS }, (_, index) => index + 1))(
    'ends by itself and loses nothing that it acknowledged: stop %d',
    async (stop) => {
      const server = await ServerProcess.start(commandFor(dataDir));
      const load: Load = { acknowledged: [], statuses: new Set() };
      const token = await server.token('cb.sokhcn');
      const writers = Array.from({ length: WRITERS }, (_, index) =>
        write(server, load, { token, key: `s${stop}-w${index}` }),
      );
      const watched = watch(server);
      while (load.acknowledged.length < ACKNOWLEDGED_BEFORE) await fetch(`${server.url}/health/live`);
      // A process that is held up ends itself with code 1 after 9.5 s (serve.ts): that would be seen here.
      expect(await server.end('SIGTERM')).toBe('SIGTERM');
      await Promise.all(writers);

      const health = await watched;
      const firstDown = health.indexOf(503);
      expect(firstDown === -1 ? [] : health.slice(firstDown).filter((status) => status !== 503)).toEqual([]);
      expect([...load.statuses].filter((status) => ![201, 409, 412, 503].includes(status))).toEqual([]);
      expect(await missingOf(load.acknowledged)).toEqual([]);
    },
  );

  /** The keys that no event of the ledger carries. */
  async function missingOf(keys: readonly string[]): Promise<readonly string[]> {
    const ledger = SqliteLedger.open({ path: dataFiles(dataDir).ledger, mode: 'reader' });
    const stored = new Set<string | undefined>();
    for (const { bytes } of await ledger.readStream(`dossier-${CYCLE}.1_1`)) {
      const { metadata } = JSON.parse(Buffer.from(bytes).toString()) as {
        metadata: { idempotencyKey?: string };
      };
      stored.add(metadata.idempotencyKey);
    }
    await ledger.close();
    expect(stored.size).toBeGreaterThan(0);
    return keys.filter((key) => !stored.has(key));
  }
});
