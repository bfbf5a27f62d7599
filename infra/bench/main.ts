// The measures of docs/performance.md, side by side in one run; one JSON file per run.
//   npm run bench -- --events 100000 [--only append1,rebuild] [--rounds 3] [--appends 20000] [--no-peers]
//                    [--work folder] [--out folder] [--report]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { measures, preparation, PREPARED, type Measure } from './measures.js';
import { installPeers } from './peers/install.js';
import { writeReport } from './report/report.js';
import { judged, type Result } from './report/result.js';
import { runRounds } from './running/rounds.js';
import { ledgerOf } from './workload/ledger-file.js';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    events: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261103' },
    rounds: { type: 'string', default: '3' },
    appends: { type: 'string', default: '20000' },
    only: { type: 'string' },
    peers: { type: 'boolean', default: true },
    work: { type: 'string', default: join(tmpdir(), 'dti-bench') },
    out: { type: 'string' },
    report: { type: 'boolean', default: false },
  },
});
const work = resolve(values.work);
const out = resolve(values.out ?? join(work, 'results'));
const [events, seed, rounds] = [Number(values.events), Number(values.seed), Number(values.rounds)];

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryMb: Math.round(totalmem() / 1_048_576),
  node: process.version,
  sqlite: new Database(':memory:').prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '',
  platform: `${process.platform} ${process.arch}`,
};

/** Throws for a name that is no measure: a typing mistake must not measure nothing. */
function wanted(): readonly Measure[] {
  const names = values.only?.split(',');
  const unknown = names?.filter((name) => !measures.some((measure) => measure.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`no such measures: ${unknown.join(', ')}`);
  return measures
    .filter(({ name }) => names?.includes(name) ?? true)
    .map((measure) => ({
      ...measure,
      contenders: measure.contenders.filter(({ role }) => values.peers || role !== 'peer'),
    }));
}

/** The command as others can give it: without the folders of this machine. */
const said = (): string =>
  [
    `npm run bench -- --events ${events} --rounds ${rounds} --appends ${values.appends} --seed ${seed}`,
    ...(values.only === undefined ? [] : [`--only ${values.only}`]),
    ...(values.peers ? [] : ['--no-peers']),
  ].join(' ');

const chosen = wanted();
const ledger = await ledgerOf(work, { events, seed });
const kept = join(work, `kept-${events}-${seed}`);
mkdirSync(kept, { recursive: true });
const needsPeers = chosen.some(({ contenders }) => contenders.some(({ role }) => role === 'peer'));
const peers = needsPeers ? installPeers(work) : '';
const setting = { ledger, events, seed, appends: Number(values.appends), kept, peers };
const scratch = mkdtempSync(join(work, 'scratch-'));
const startedAt = new Date().toISOString();
const file = join(out, `bench-${events}-${startedAt.replaceAll(/[:.]/g, '-')}.json`);
const measured: Result['measures'][number][] = [];

/** After every measure, so that a run that is cut short leaves what it has. */
function keep(): void {
  const options = { events, seed, rounds, appends: setting.appends };
  const result: Result = { startedAt, command: said(), machine, options, measures: measured };
  mkdirSync(out, { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}

try {
  if (chosen.some(({ name }) => PREPARED.includes(name)))
    await runRounds(preparation, setting, { rounds: 1, scratch });
  for (const measure of chosen) {
    console.error(`${measure.name}: ${measure.title}`);
    const outcomes = await runRounds(measure, setting, { rounds, scratch });
    measured.push({ name: measure.name, outcomes, goals: judged(measure, outcomes) });
    keep();
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.error(`result: ${file}`);
if (values.report) writeReport(out);
for (const { name, goals } of measured) console.table(goals.map((goal) => ({ measure: name, ...goal })));
