// Reads and appends of many people while the read models are built anew (issue 4, "must show" e).
//   npm run bench:under-rebuild -- --events 1000000 [--seconds 60] [--rebuild-at 5] [--kill-at 20] [--work folder] [--out file]
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { dataFolder, keptData } from '../product/kept-data.js';
import { build, startServer, type Server } from '../product/server.js';
import { officerTokens, signIn } from '../product/tokens.js';
import {
  eventLoopDelayP99,
  rebuildState,
  triggerRebuild,
  type Operations,
  type RebuildState,
} from '../product/trigger-rebuild.js';
import { ledgerOf } from '../workload/ledger-file.js';
import { AGENCIES } from '../workload/synthetic-framework.js';
import { openLoop } from './open-loop.js';
import { Traffic } from './traffic.js';
import { writables } from './writables.js';

const READS_PER_SECOND = 300;
const APPENDS_PER_SECOND = 30;
const WATCH_MS = 5_000;
/** Reads that are not counted: a server that has just started compiles its code while it answers. */
const WARM_UP_SECONDS = 5;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '20261103' },
    seconds: { type: 'string', default: '60' },
    'rebuild-at': { type: 'string', default: '5' },
    'kill-at': { type: 'string' },
    // A disk that is rented by the second stands still after gigabytes were copied to it: time for it to recover.
    settle: { type: 'string', default: '0' },
    work: { type: 'string', default: join(tmpdir(), 'dti-bench') },
    out: { type: 'string' },
  },
});
const work = resolve(values.work);
const [events, seed, seconds] = [Number(values.events), Number(values.seed), Number(values.seconds)];

/** A data folder that this run may write to; what is kept for other runs stays as it is. */
async function ownData(scratch: string): Promise<string> {
  const ledger = await ledgerOf(work, { events, seed });
  const kept = await keptData({ kept: join(work, `kept-${events}-${seed}`), ledger });
  const own = dataFolder(join(scratch, 'data'));
  mkdirSync(own.folder);
  for (const beside of ['', '-wal'])
    if (existsSync(kept.ledger + beside)) copyFileSync(kept.ledger + beside, own.ledger + beside);
  cpSync(kept.readModels, own.readModels, { recursive: true });
  // The copies are on the disk before anybody works: an fsync of the ledger would wait for them.
  execFileSync('sync');
  return own.folder;
}

/** The server is killed and started again on the same data; requests meanwhile count as `down`. */
async function killed(traffic: Traffic, server: Server, folder: string): Promise<Server> {
  traffic.url = undefined;
  await server.kill();
  const next = await startServer(folder);
  traffic.url = next.url;
  return next;
}

/** What the server's event loop was late by, every few seconds while people work. */
async function watched(operations: () => Operations, ended: AbortSignal): Promise<readonly number[]> {
  const delays: number[] = [];
  while (!ended.aborted) {
    await pause(WATCH_MS);
    // While the server is down on purpose there is nothing to watch.
    const delay = await eventLoopDelayP99(operations()).catch(() => undefined);
    if (delay !== undefined) delays.push(delay);
  }
  return delays;
}

/**
 * How the rebuild ended; people have gone home by then, if it takes longer than they work. One that was killed went on
 * in the next process, which keeps no report of it: its rows are compared with those of one more build from the first event.
 */
async function ended(operations: Operations): Promise<unknown> {
  const last = await lastRebuild(operations);
  if (last) return last;
  await triggerRebuild(operations);
  return { resumedAfterTheKill: true, comparedWithFreshBuild: await lastRebuild(operations) };
}

async function lastRebuild(operations: Operations): Promise<RebuildState['last']> {
  for (;;) {
    const { underWay, last } = await rebuildState(operations);
    if (!underWay) return last;
    await pause(1_000);
  }
}

build();
mkdirSync(work, { recursive: true });
const scratch = mkdtempSync(join(work, 'under-rebuild-'));
const folder = await ownData(scratch);
await pause(Number(values.settle) * 1_000);
let server = await startServer(folder);
try {
  const tokens = await officerTokens(server.url, AGENCIES);
  const token = await signIn(server.url, 'qt.sokhcn');
  const targets = writables(dataFolder(folder).ledger, tokens, APPENDS_PER_SECOND * seconds);
  const warming = new Traffic(server.url, token);
  await openLoop({ perSecond: READS_PER_SECOND, seconds: WARM_UP_SECONDS }, (index) => warming.read(index));
  warming.close();
  const traffic = new Traffic(server.url, token);
  const rebuild = pause(Number(values['rebuild-at']) * 1_000).then(() =>
    triggerRebuild({ url: server.url, token }),
  );
  const workEnds = new AbortController();
  const delays = watched(() => ({ url: server.url, token }), workEnds.signal);
  const restart = values['kill-at'] === undefined ? undefined : pause(Number(values['kill-at']) * 1_000);
  const restarted = restart?.then(async () => (server = await killed(traffic, server, folder)));
  await Promise.all([
    openLoop({ perSecond: READS_PER_SECOND, seconds }, (index) => traffic.read(index)),
    openLoop({ perSecond: APPENDS_PER_SECOND, seconds }, async (index) => {
      const target = targets[index];
      if (target) await traffic.append(target);
    }),
    restarted,
  ]);
  workEnds.abort();
  const delaysP99Ms = await delays;
  const result = {
    events,
    seconds,
    warmUpSeconds: WARM_UP_SECONDS,
    rebuildTriggered: await rebuild,
    killed: restart !== undefined,
    reads: traffic.reads.summary(),
    appends: traffic.appends.summary(),
    acknowledgedPosition: String(traffic.acknowledged),
    eventLoopDelayP99Ms: delaysP99Ms,
    rebuildRunsOn: (await rebuildState({ url: server.url, token })).underWay,
    rebuild: await ended({ url: server.url, token }),
    restartReadyMs: restart === undefined ? null : server.readyMs,
  };
  traffic.close();
  if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result, null, 2));
} finally {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}
