import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DayOfWork } from './testing/day-of-work.js';
import { growthPerTenMinutes, heldBy, type Held } from './testing/process-watch.js';
import { commandFor, ServerProcess } from './testing/server-process.js';

// Row L7. The night has 240 minutes (npm run test:night); by day a short piece of it, too short to say how memory grows.
const SECONDS = Number(process.env['SOAK_MINUTES'] ?? 0.4) * 60;
/** A server is ended and started again this often, by day once. */
const LIFE_SECONDS = Math.min(1_200, SECONDS / 2);
const RATES = { readsPerSecond: 300, appendsPerSecond: 30 };
const LOOK_MS = Math.max(500, LIFE_SECONDS * 5);
/** Growth is looked at once a server has compiled and cached what it needs. */
const WARM_SECONDS = 300;
const GROWTH_MB_MAX = 1;
/** In less, the heap's tides are larger than any growth that could be told from them: it is only shown. */
const SAYS_GROWTH = LIFE_SECONDS - WARM_SECONDS >= 600;
const WAL_MB_MAX = 64;
/** Files that are opened when they are first needed. */
const OPENED_LATE_MAX = 4;

interface Life {
  readonly held: readonly Held[];
  /** Once everybody had gone home. */
  readonly atRest: Held;
}

/** Waits until nobody is connected any more; gives what the process holds then. */
async function restOf(server: ServerProcess, dataDir: string, since: number): Promise<Held> {
  for (let before = Number.POSITIVE_INFINITY; ;) {
    const held = await heldBy(server.child.pid ?? 0, dataDir, (performance.now() - since) / 1_000);
    if (held.sockets >= before) return held;
    before = held.sockets;
    await pause(LOOK_MS);
  }
}

/** A server's life: started, worked with, watched, and ended as an operator would. */
async function live(dataDir: string, work: DayOfWork): Promise<Life> {
  await using server = await ServerProcess.start(commandFor(dataDir));
  const token = await server.token('cb.sokhcn');
  const [evening, since] = [new AbortController(), performance.now()];
  const working = work.spend({ url: server.url, token }, RATES, evening.signal);
  const held: Held[] = [];
  for (let at = 0; at < LIFE_SECONDS; at = (performance.now() - since) / 1_000) {
    await Promise.race([pause(LOOK_MS), working]);
    held.push(await heldBy(server.child.pid ?? 0, dataDir, at));
  }
  evening.abort();
  await working;
  const atRest = await restOf(server, dataDir, since);
  expect(await server.end('SIGTERM')).toBe('SIGTERM');
  return { held, atRest };
}

const growthOf = ({ held }: Life): number | undefined => {
  const warm = held.filter(({ at }) => at >= WARM_SECONDS);
  return warm.length < 10 ? undefined : growthPerTenMinutes(warm);
};

it(
  `${SECONDS / 60} minutes of work, with restarts: nothing fails, and neither files nor write-ahead logs pile up`,
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'dti-soak-'));
    const work = new DayOfWork();
    const lives: Life[] = [];
    for (let begun = 0; begun < SECONDS; begun += LIFE_SECONDS) lives.push(await live(dataDir, work));
    const growths = lives.flatMap((life) => growthOf(life) ?? []);
    const seen = lives.flatMap(({ held }) => held);
    const figures = {
      reads: work.reads,
      appends: work.appends,
      errors: [...work.errors],
      walMbMax: Math.max(...seen.map(({ walMb }) => walMb)),
      openMax: Math.max(...seen.map(({ open }) => open)),
      openAtRest: lives.map(({ atRest }) => atRest.open),
      residentMb: lives.map(({ held }) => [held[0]?.residentMb, held.at(-1)?.residentMb]),
      growthMbPerTenMinutes: growths,
    };
    if (process.env['SOAK_MINUTES'] !== undefined)
      process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    await rm(dataDir, { recursive: true });

    expect(figures.errors).toEqual([]);
    expect([work.reads, work.appends].map((count) => count > SECONDS)).toEqual([true, true]);
    expect(figures.walMbMax).toBeLessThanOrEqual(WAL_MB_MAX);
    const rests = figures.openAtRest;
    expect(Math.max(...rests) - Math.min(...rests)).toBeLessThanOrEqual(OPENED_LATE_MAX);
    expect(growths.filter((growth) => SAYS_GROWTH && growth > GROWTH_MB_MAX)).toEqual([]);
  },
  (SECONDS * 2 + 120) * 1_000,
);
