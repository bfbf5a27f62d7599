import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measures, type Measure } from '../measures.js';
import type { Outcome } from '../running/rounds.js';
import { judged, medianOf, rounded, type Judged, type Result } from './result.js';

const TOP = join(import.meta.dirname, '../../..');
const REPORT = join(TOP, 'docs/performance.md');
const NOTES = join(import.meta.dirname, 'notes.json');

/** What people wrote about a measure: why a goal is missed and by what it is limited, or what a figure does not say. */
type Notes = Readonly<Record<string, string>>;

/** Renders docs/performance.md from every result file of a folder: of each size the latest run of each measure. */
export function writeReport(folder: string): void {
  const results = readdirSync(folder)
    .filter((name) => /^bench-.*\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Result)
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  const notes = existsSync(NOTES) ? (JSON.parse(readFileSync(NOTES, 'utf8')) as Notes) : {};
  writeFileSync(REPORT, rendered(results, notes));
}

/** The whole page. Pure: the same results and notes give the same text. */
export function rendered(results: readonly Result[], notes: Notes): string {
  return [
    '# Performance',
    '',
    'Written by `npm run bench -- … --report` from result files; what stands here by hand comes from `infra/bench/report/notes.json`.',
    'Figures are medians of interleaved rounds (least–most). Machines are shared and noisy: read ratios within one run, not figures across runs.',
    '',
    ...noteOn('general', notes),
    ...measures.flatMap((measure) => [
      `## ${measure.name}: ${measure.title}`,
      '',
      ...latestBySize(results, measure.name).flatMap((result) => runSection(result, measure)),
      ...noteOn(measure.name, notes),
    ]),
    '## Runs',
    '',
    ...results.map(({ startedAt, command, machine, options }) => {
      const about = Object.values(machine).join(', ');
      return `- ${startedAt.slice(0, 16)}Z: \`${command}\`; ${options.rounds} rounds, N = ${options.events}; ${about}`;
    }),
    '',
  ].join('\n');
}

function noteOn(name: string, notes: Notes): readonly string[] {
  const note = notes[name];
  return note === undefined ? [] : [note, ''];
}

/** The last run that has the measure, for each N, smallest first. */
function latestBySize(results: readonly Result[], name: string): readonly Result[] {
  const bySize = new Map<number, Result>();
  for (const result of results)
    if (result.measures.some((measure) => measure.name === name)) bySize.set(result.options.events, result);
  return [...bySize.values()].sort((a, b) => a.options.events - b.options.events);
}

function runSection(result: Result, measure: Measure): readonly string[] {
  const { name, figure } = measure;
  const found = result.measures.find((each) => each.name === name);
  if (!found) return [];
  // Judged anew: a goal that was changed since counts for runs of before, too.
  const goals = judged(measure, found.outcomes);
  return [
    `N = ${result.options.events.toLocaleString('en')}, ${result.startedAt.slice(0, 10)}`,
    '',
    `| contender | ${figure} | further figures (medians) | peak MB |`,
    '|---|---|---|---|',
    ...found.outcomes.map((outcome) => row(outcome, figure)),
    '',
    ...goals.map(goalLine),
    ...(goals.length > 0 ? [''] : []),
  ];
}

function row(outcome: Outcome, figure: string): string {
  const { contender, rounds, failure } = outcome;
  if (rounds.length === 0) return `| ${contender} | did not run: ${failure?.replaceAll('|', '/')} | | |`;
  const values = rounds.flatMap((figures) => figures[figure] ?? []);
  const span = `${shown(Math.min(...values))}–${shown(Math.max(...values))}`;
  const further = Object.keys(rounds[0] ?? {}).filter((key) => key !== figure && key !== 'peakResidentMb');
  const others = further.map((key) => `${key} ${shown(medianOf(outcome, key))}`).join(', ');
  return `| ${contender} | ${shown(medianOf(outcome, figure))} (${span}) | ${others} | ${shown(medianOf(outcome, 'peakResidentMb'))} |`;
}

const shown = (value: number | undefined): string =>
  value === undefined ? '–' : rounded(value).toLocaleString('en', { maximumFractionDigits: 3 });

function goalLine({ goal, reached, met, shortPercent }: Judged): string {
  if (reached === null || met === null) return `- ${goal}: not measured in this run`;
  return `- ${goal}: **${reached.toLocaleString('en')}**, ${met ? 'met' : `short of the goal by ${shortPercent} %`}`;
}
