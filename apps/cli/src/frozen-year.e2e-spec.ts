import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { dataPaths } from './settings.js';
import { FROZEN_SHA256, frozenExpectation, frozenExport, restoreFrozenYear } from './testing/frozen-year.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CHILD = [
  '--conditions=source',
  '--import',
  './infra/scripts/run-source.mjs',
  'apps/cli/src/testing/frozen-year.child.ts',
];
const ZONES = ['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York'];
const LANGUAGES = ['vi_VN.UTF-8', 'en_US.UTF-8'];
const PLACES = ZONES.flatMap((zone) => LANGUAGES.map((language) => [zone, language] as const));

let folder: string;
let ledger: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dti-frozen-'));
  ledger = join(folder, 'frozen.sqlite');
  await restoreFrozenYear(ledger);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a process of its own, in its own time zone and language, makes of the frozen year. */
async function answersIn(zone: string, language: string): Promise<readonly [scores: string, words: string]> {
  const dataDir = join(folder, `${zone}-${language}`.replaceAll('/', '-'));
  const paths = dataPaths({ DATA_DIR: dataDir });
  await mkdir(dirname(paths.ledger), { recursive: true });
  await copyFile(ledger, paths.ledger);
  const places = { TZ: zone, LANG: language, LC_ALL: language, LANGUAGE: language };
  const child = spawn(process.execPath, CHILD, {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, ...places },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (child.exitCode !== 0) throw new Error(stderr);
  const end = stdout.indexOf('\n') + 1;
  return [stdout.slice(0, end), stdout.slice(end)];
}

describe('the frozen year', () => {
  it('is made of the bytes that were frozen', () => {
    expect(createHash('sha256').update(frozenExport()).digest('hex')).toBe(FROZEN_SHA256);
  });

  it.each(PLACES)('comes to the same scores, losses, digest and words in %s, %s', async (zone, language) => {
    const [scores, words] = await answersIn(zone, language);
    expect(scores).toBe(frozenExpectation('scores.json'));
    expect(words).toBe(frozenExpectation('words.txt'));
  });
});
