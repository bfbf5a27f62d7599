import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { blockingMs, isAnswer, lastBusyMs, type Fetched, type Load, type Seen } from './figures.js';
import type { Sight } from './sights.js';

const ASSETS = join(import.meta.dirname, '../../../dist/web/assets');
const OBSERVER = join(import.meta.dirname, 'observe.mjs');
const KILOBYTE = 1_024;
const POLL_MS = 250;
/** So long nothing may happen before a load is over. */
const QUIET_MS = 1_500;
const LOAD_MS_MAX = 120_000;

export interface Visit {
  readonly url: string;
  /** What sessionStorage holds of somebody who is signed in; undefined: nobody is. */
  readonly session: string | undefined;
  /** The processor is made so many times slower. */
  readonly slowdown: number;
}

/** One load in a browser that knows nothing yet: no cache, no connection, no session but the given one. */
export async function loadPage(browser: Browser, sight: Sight, visit: Visit): Promise<Load> {
  const context = await browser.newContext({
    viewport: sight.viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LOAD_MS_MAX);
    await page.addInitScript({ path: OBSERVER });
    if (visit.session !== undefined)
      await page.addInitScript(`sessionStorage.setItem('dti.session', ${JSON.stringify(visit.session)})`);
    const tools = await context.newCDPSession(page);
    await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tools.send('Emulation.setCPUThrottlingRate', { rate: visit.slowdown });
    await page.goto(visit.url + sight.path, { waitUntil: 'commit' });
    await page.locator(sight.shows).first().waitFor();
    const shownMs = await page.evaluate<number>('performance.now()');
    const seen = await quiet(page);
    return { ...loadOf(seen, shownMs), busyMs: await busyMs(tools) };
  } finally {
    await context.close();
  }
}

/** What was seen once nothing has happened for a while. */
async function quiet(page: Page): Promise<Seen> {
  for (;;) {
    const seen = await page.evaluate<Seen>('benchSeen()');
    const isUnderWay = seen.files.some((file) => isAnswer(file) && file.endMs === 0);
    if (!isUnderWay && seen.now - lastBusyMs(seen) > QUIET_MS) return seen;
    if (seen.now > LOAD_MS_MAX) throw new Error(`${page.url()} did not come to rest`);
    await pause(POLL_MS);
  }
}

const SECOND_MS = 1_000;

async function busyMs(tools: CDPSession): Promise<number> {
  const { metrics } = await tools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * SECOND_MS;
}

function loadOf(seen: Seen, shownMs: number): Omit<Load, 'busyMs'> {
  if (seen.firstPaintMs === null) throw new Error('the browser says nothing of painting');
  const answers = seen.files.filter(isAnswer);
  return {
    fcpMs: seen.firstPaintMs,
    lcpMs: seen.largestPaintMs,
    tbtMs: blockingMs(seen.longTasks, seen.firstPaintMs),
    shownMs,
    scriptGzipKb: total(seen.files.flatMap(gzipBytes)) / KILOBYTE,
    answers: answers.length,
    answersKb: total(answers.map(({ bytes }) => bytes)) / KILOBYTE,
    answeredMs: Math.max(0, ...answers.map(({ endMs }) => endMs)),
    nodes: seen.nodes,
  };
}

/** Of a script: what it weighs in gzip, whatever the browser took. */
function gzipBytes({ url }: Fetched): number[] {
  const [, name] = /\/assets\/([^/?]+\.js)$/.exec(url) ?? [];
  if (name === undefined) return [];
  const compressed = statSync(join(ASSETS, `${name}.gz`), { throwIfNoEntry: false });
  return [(compressed ?? statSync(join(ASSETS, name))).size];
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
