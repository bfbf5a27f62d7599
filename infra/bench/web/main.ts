// How fast pages stand there, in a browser whose processor is slowed down (issue 6).
//   npm run bench:web -- --events 100000 [--loads 5] [--slowdown 4] [--seed 20261103] [--work folder] [--out file.json]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { keptData } from '../product/kept-data.js';
import { build, startServer } from '../product/server.js';
import { sessionOf } from '../product/tokens.js';
import { ledgerOf } from '../workload/ledger-file.js';
import type { Load } from './figures.js';
import { loadPage } from './load-page.js';
import { sights, UNITS, type Sight } from './sights.js';
import { tableOf, verdictsOf, type Sighting } from './table.js';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    loads: { type: 'string', default: '5' },
    slowdown: { type: 'string', default: '4' },
    seed: { type: 'string', default: '20261103' },
    work: { type: 'string', default: join(tmpdir(), 'dti-bench') },
    out: { type: 'string' },
  },
});
const [events, loads, slowdown] = [Number(values.events), Number(values.loads), Number(values.slowdown)];

/** A data folder with the work, for as many units as the board shows; only read. */
async function data(): Promise<string> {
  const [work, seed] = [resolve(values.work), Number(values.seed)];
  const ledger = await ledgerOf(work, { events, seed, units: UNITS });
  const { folder } = await keptData({ kept: join(work, `kept-web-${events}-${seed}-${UNITS}`), ledger });
  // The very first start makes checkpoints: later ones are what people see.
  if (!existsSync(join(folder, 'processes', 'year-end'))) await (await startServer(folder)).stop();
  return folder;
}

/** The loads of one page; one before them, uncounted, after which the server has compiled what it answers with. */
async function seenOf(browser: Browser, url: string, sight: Sight): Promise<Sighting> {
  const session = sight.account === undefined ? undefined : await sessionOf(url, sight.account);
  const visit = { url, session, slowdown };
  await loadPage(browser, sight, { ...visit, slowdown: 1 });
  const seen: Load[] = [];
  while (seen.length < loads) seen.push(await loadPage(browser, sight, visit));
  return { name: sight.name, loads: seen };
}

build('--web');
mkdirSync(resolve(values.work), { recursive: true });
const server = await startServer(await data());
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  const sightings: Sighting[] = [];
  for (const sight of sights) sightings.push(await seenOf(browser, server.url, sight));
  const at = new Date().toISOString();
  const machine = `${cpus()[0]?.model ?? ''}, ${cpus().length}, Chromium ${browser.version()}`;
  const run = { at, machine, events, units: UNITS, slowdown, sightings };
  if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(run, null, 2)}\n`);
  console.log(`## web: pages in a browser, N = ${events.toLocaleString('en')}, ${at.slice(0, 10)}\n`);
  console.log(`${tableOf(sightings)}\n`);
  for (const verdict of verdictsOf(sightings)) console.log(`- ${verdict}`);
  console.log(`\nMedians of ${loads} loads (least–most), no cache, processor ÷ ${slowdown}; ${machine}.`);
} finally {
  await browser.close();
  await server.stop();
}
