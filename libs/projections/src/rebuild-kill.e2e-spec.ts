import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startProjector } from './projector.js';
import { dump } from './testing/dump.js';
import { generationsIn } from './testing/meddle.js';
import { temporaryFolder } from './testing/open-runner.js';
import { placeIn } from './testing/place.js';
import { CHILD_PROJECTIONS, childLog } from './testing/rebuild-log.js';

const CHILD = fileURLToPath(new URL('./testing/rebuild.child.ts', import.meta.url));
const RUN_SOURCE = ['--conditions=source', '--import', './infra/scripts/run-source.mjs'];
/** Steps after which a process is killed, counted from its own start: a little further each time. */
const KILLS = Array.from({ length: Number(process.env['KILLS'] ?? 10) }, (_, index) => 3 + (index % 8));

/** Runs the child until it has said this much and is killed at once, or is done; gives what it said. */
async function run(folder: string, linesMax: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [...RUN_SOURCE, CHILD, folder, String(linesMax)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Not inherited: what is set for these tests alone.
    env: process.env,
  });
  const ended = once(child, 'close');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) said.push(line);
  await ended;
  return said;
}

const foldedOf = (line: string): number => Number(/^folding (\d+)$/.exec(line)?.[1] ?? 0);

it('a rebuild that is killed again and again goes on where it was, and makes the very same rows', async () => {
  await using folder = await temporaryFolder();
  const [path, calm] = [folder.file('killed'), folder.file('calm')];
  for (const target of [path, calm]) {
    const first = await startProjector({
      ...placeIn(target),
      projections: CHILD_PROJECTIONS,
      log: childLog(),
    });
    await first.close();
  }
  const expected = await dump(calm, CHILD_PROJECTIONS);
  const reached: number[] = [];
  for (const lines of KILLS) {
    const said = await run(path, lines);
    if (said.some((line) => line === 'done')) break;
    reached.push(Math.max(...said.map(foldedOf)));
    expect(await dump(path, CHILD_PROJECTIONS)).toBe(expected);
  }
  // Each process went on from what the one before it had kept, and came further.
  expect(reached.length).toBeGreaterThan(5);
  expect(reached).toEqual(reached.toSorted((a, b) => a - b));
  expect(new Set(reached).size).toBeGreaterThan(5);
  const last = await run(path, Number.POSITIVE_INFINITY);
  expect(last.at(-1)).toBe('done');
  expect(await dump(path, CHILD_PROJECTIONS)).toBe(expected);
  expect(await generationsIn(path)).toHaveLength(1);
}, 120_000);
