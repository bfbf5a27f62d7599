import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growthPerTenMinutes, heldBy } from './process-watch.js';

it('measures growth whatever the level, and none where memory only goes up and down', () => {
  const line = (perSecond: number) =>
    Array.from({ length: 100 }, (_, at) => ({ at, residentMb: 200 + perSecond * at }));
  expect(growthPerTenMinutes(line(0.01))).toBeCloseTo(6);
  expect(growthPerTenMinutes(line(-0.01))).toBeCloseTo(-6);
  const tides = Array.from({ length: 100 }, (_, at) => ({ at, residentMb: 200 + (at % 2) }));
  expect(Math.abs(growthPerTenMinutes(tides))).toBeLessThan(0.2);
});

it('sees what this very process holds, and the write-ahead logs of a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dti-watch-'));
  await writeFile(join(folder, 'a.sqlite-wal'), new Uint8Array(2_097_152));
  await writeFile(join(folder, 'a.sqlite'), new Uint8Array(1_048_576));
  const held = await heldBy(process.pid, folder, 7);
  expect([held.at, held.walMb]).toEqual([7, 2]);
  expect(held.residentMb).toBeGreaterThan(20);
  expect(held.open).toBeGreaterThan(held.sockets);
  await rm(folder, { recursive: true });
});
