import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { eventFamilies } from '#appraisal';
import { CAUSES, type ScoreChanged } from '#appraisal/dossier';
import { recompute } from '#appraisal/framework';
import { subtract, sum } from '#kernel';
import { EventCodec, fromBytes } from '#ledger';
import { rebuildProduct } from '../product/product-rebuild.js';
import { fillLedger, ledgerOf } from './ledger-file.js';
import { longStreams, workload, type Placed } from './workload.js';

const OPTIONS = { events: 2_000, seed: 7 };
const codec = new EventCodec(eventFamilies);

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'workload-'))));
afterAll(() => rm(folder, { recursive: true }));

const bytesOf = (path: string): string => {
  const database = new Database(path, { readonly: true });
  const rows = database.prepare<[], Buffer>('SELECT bytes FROM event ORDER BY position').pluck().iterate();
  const hash = createHash('sha256');
  for (const bytes of rows) hash.update(bytes);
  database.close();
  return hash.digest('hex');
};

const dossierEvents = (events: number): readonly Placed[] =>
  [...workload({ ...OPTIONS, events })].filter(({ stream }) => stream.startsWith('dossier-'));

const shareOf = (placed: readonly Placed[], ...messages: readonly string[]): number =>
  placed.filter(({ event }) => messages.some((message) => codec.messageOf(event.type)?.startsWith(message)))
    .length / placed.length;

const scores = (placed: readonly Placed[]): readonly ScoreChanged['data'][] =>
  placed
    .filter(({ event }) => codec.messageOf(event.type) === 'ScoreChanged')
    .map(({ event }) => event.data as ScoreChanged['data']);

describe('the work W', () => {
  it('is taken by every projection of the product, event by event', async () => {
    const path = await ledgerOf(folder, OPTIONS);
    expect(await rebuildProduct(path, join(folder, 'read-models.sqlite'))).toEqual({
      parked: 0,
      position: 2_000n,
    });
  });

  it('has the same bytes from the same seed, and others from another', async () => {
    const first = await ledgerOf(folder, OPTIONS);
    await fillLedger(join(folder, 'again.sqlite'), OPTIONS);
    await fillLedger(join(folder, 'other.sqlite'), { ...OPTIONS, seed: 8 });
    expect(bytesOf(join(folder, 'again.sqlite'))).toBe(bytesOf(first));
    expect(bytesOf(join(folder, 'other.sqlite'))).not.toBe(bytesOf(first));
  });

  it('stands in the ledger densely, with bytes that say the same as the columns', async () => {
    const database = new Database(await ledgerOf(folder, OPTIONS), { readonly: true });
    const rows = database
      .prepare<
        [],
        { position: number; stream: string; revision: number; recorded_at: string; bytes: Buffer }
      >('SELECT * FROM event ORDER BY position')
      .all();
    database.close();
    expect(rows.map(({ position }) => position)).toEqual(
      Array.from({ length: 2_000 }, (_, index) => index + 1),
    );
    const rising = rows.map((row) => row.recorded_at);
    expect(rising).toEqual([...new Set(rising)].sort());
    for (const { bytes, ...row } of rows) {
      const { stream, revision, recordedAt } = fromBytes(bytes);
      expect([stream, revision, recordedAt]).toEqual([row.stream, String(row.revision), row.recorded_at]);
    }
  });

  it('has the shares of the mix', () => {
    const placed = dossierEvents(20_000);
    const near = (share: number) => [share - 0.02, share + 0.02] as const;
    const expectNear = (found: number, [least, most]: readonly [number, number]) => {
      expect(found).toBeGreaterThan(least);
      expect(found).toBeLessThan(most);
    };
    expectNear(shareOf(placed, 'EvidenceUploaded'), near(0.45));
    expectNear(shareOf(placed, 'ValueReported'), near(0.25));
    expectNear(shareOf(placed, 'ScoreChanged'), near(0.15));
    expectNear(
      shareOf(placed, 'EvidenceRe', 'Reviewer', 'DossierReturned', 'DossierSubmitted', 'LossesRestated'),
      near(0.1),
    );
    expectNear(shareOf(placed, 'Explanation'), near(0.05));
  });

  it('gives the long stories 120 events each, spread over the ledger', () => {
    const placed = dossierEvents(20_000);
    const counts = new Map<string, number>();
    for (const { stream } of placed) counts.set(stream, (counts.get(stream) ?? 0) + 1);
    expect(new Set(longStreams().map((stream) => counts.get(stream)))).toEqual(new Set([120]));
  });
});

describe('the scores of the work', () => {
  const given = scores(dossierEvents(20_000));

  it('start where the last one of the stage ended', () => {
    const last = new Map<string, string>();
    for (const { unit, year, indicator, stage, from, to } of given) {
      const key = [unit, year, indicator, stage].join(' ');
      expect(from).toBe(last.get(key) ?? null);
      last.set(key, to);
    }
    expect(given.some(({ from }) => from !== null)).toBe(true);
  });

  it('compute, and lose exactly what is missing, for a cause each', () => {
    for (const { to, maxPoints, losses, trace } of given) {
      expect(recompute(trace)).toBe(to);
      expect(sum(losses.map(({ points }) => points))).toBe(subtract(maxPoints, to));
      expect(losses.every(({ cause }) => CAUSES.includes(cause))).toBe(true);
    }
    const causes = new Set(given.flatMap(({ losses }) => losses.map(({ cause }) => cause)));
    expect(causes).toContain('below-target');
    expect(causes).toContain('evidence-rejected');
  });
});
