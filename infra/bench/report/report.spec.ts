import { measures } from '../measures.js';
import type { Outcome } from '../running/rounds.js';
import { rendered } from './report.js';
import { judged, type Result } from './result.js';

const append1 = measures.find(({ name }) => name === 'append1');
if (!append1) throw new Error('append1 is a measure');

const outcome = (contender: string, role: Outcome['role'], ...rates: readonly number[]): Outcome => ({
  contender,
  role,
  rounds: rates.map((eventsPerSecond) => ({ eventsPerSecond, peakResidentMb: 100 })),
  failure: rates.length === 0 ? 'it | did not start' : null,
});

const outcomes = [
  outcome('floor', 'floor', 900, 1_000, 1_100),
  outcome('product', 'product', 800, 700, 600),
  outcome('slow', 'peer', 100),
  outcome('fast', 'peer', 500),
  outcome('broken', 'peer'),
];

const result = (events: number, startedAt: string): Result => ({
  startedAt,
  command: 'npm run bench',
  machine: { cpu: 'a machine' },
  options: { events, seed: 1, rounds: 3, appends: 10 },
  measures: [{ name: 'append1', outcomes, goals: judged(append1, outcomes) }],
});

it('a goal is judged by the ratio of medians, against the best peer that ran', () => {
  expect(judged(append1, outcomes)).toEqual([
    { goal: 'eventsPerSecond of product ≥ 0.7 × floor', reached: 0.7, met: true, shortPercent: 0 },
    { goal: 'eventsPerSecond of product ≥ 2 × best peer', reached: 1.4, met: false, shortPercent: 31 },
  ]);
});

it('a goal whose other side did not run is not measured, which is neither met nor missed', () => {
  const [, againstPeers] = judged(append1, outcomes.slice(0, 2));
  expect(againstPeers).toMatchObject({ reached: null, met: null });
});

it('the page shows the last run of each size, what did not run, and what people wrote', () => {
  const page = rendered(
    [result(100, '2026-11-01T00:00'), result(100, '2026-11-02T00:00'), result(1_000, '2026-11-01T00:00')],
    { append1: 'Vì sao như vậy.' },
  );
  expect(page.match(/^N = .*$/gm)).toEqual(['N = 100, 2026-11-02', 'N = 1,000, 2026-11-01']);
  expect(page).toContain('| floor | 1,000 (900–1,100) |  | 100 |');
  expect(page).toContain('| broken | did not run: it / did not start | | |');
  expect(page).toContain('≥ 2 × best peer: **1.4**, short of the goal by 31 %');
  expect(page).toContain('Vì sao như vậy.');
});
