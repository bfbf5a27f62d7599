import type { QueryBus } from '@nestjs/cqrs';
import { DiffDossier, DiffYear, type Change, type YearDifference } from '#appraisal/difference';
import { cycleKey } from '#appraisal/cycle';
import { add, compare, subtract, sum } from '#kernel';
import { asOf } from '#projections';
import { frozenInstallation, type FrozenInstallation } from './testing/frozen-installation.js';
import { FROZEN_CYCLE, frozenLines } from './testing/frozen-year.js';
import { randomPositions } from './testing/random-positions.js';
import {
  slowLosses,
  slowScores,
  type ExportedEvent,
  type SlowDossier,
  type SlowLine,
} from './testing/slow-scorer.js';

const EVENTS = frozenLines().map((line) => JSON.parse(line) as ExportedEvent);
const HEAD = EVENTS.length;
const CYCLE = cycleKey(FROZEN_CYCLE);
const OPENED = EVENTS.findIndex(({ stream }) => stream === `cycle-${CYCLE}`) + 1;
/** The same every time: a failure can be looked at again. Neighbours are near, first and last are far apart. */
const POSITIONS = randomPositions({ from: OPENED, to: HEAD, count: 90, seed: 20_261_122 });
const PAIRS = POSITIONS.flatMap((from, index) =>
  [POSITIONS[index + 1], POSITIONS[POSITIONS.length - 1 - index]].flatMap((to) =>
    to === undefined || to < from ? [] : [{ from, to }],
  ),
);

let frozen: FrozenInstallation;
beforeAll(async () => {
  frozen = await frozenInstallation(HEAD);
});
afterAll(() => frozen.remove());

interface Pair {
  readonly from: number;
  readonly to: number;
}

async function diff(queries: QueryBus, { from, to }: Pair): Promise<YearDifference> {
  const found = await queries.execute(new DiffYear(FROZEN_CYCLE, { from: BigInt(from), to: BigInt(to) }));
  if (!found) throw new Error(`no year at ${to}`);
  return found;
}

const NOTHING: SlowDossier = { scores: {}, evidence: [], submitted: [], lock: null, timeline: 0 };

/** Everything about a dossier that a difference speaks of; which loss stands first is no part of it. */
const numbersOf = ({ scores, evidence, submitted, lock }: SlowDossier): unknown => ({
  scores: Object.fromEntries(
    Object.entries(scores).map(([stage, { losses, ...score }]) => [
      stage,
      { ...score, losses: losses.map((loss) => JSON.stringify(Object.entries(loss).sort())).sort() },
    ]),
  ),
  evidence,
  submitted,
  lock,
});
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What changed from one answer of the slow scorer to the other, as the product's changes name it. */
function slowChanges(before: SlowDossier, after: SlowDossier): readonly string[] {
  const stages = Object.keys(after.scores).filter(
    (stage) => before.scores[stage]?.points !== after.scores[stage]?.points,
  );
  const points = stages.map((stage) =>
    [stage, before.scores[stage]?.points ?? null, after.scores[stage]?.points ?? null].join(' '),
  );
  const differing = (was: readonly string[], is: readonly string[]) =>
    [...new Set([...was, ...is])].filter((each) => was.includes(each) !== is.includes(each));
  return [
    ...points,
    ...differing(before.submitted, after.submitted),
    ...differing(before.evidence, after.evidence),
    ...(before.lock === after.lock ? [] : [`lock ${before.lock} ${after.lock}`]),
  ].sort();
}

const toldChanges = (changes: readonly Change[]): readonly string[] =>
  changes
    .flatMap(({ kind, key, before, after }) => {
      if (kind === 'score') return before === after ? [] : [[key, before, after].join(' ')];
      if (kind === 'lock') return [`lock ${before} ${after}`];
      return kind === 'loss' ? [] : [key];
    })
    .sort();

/** The dossier at the earlier moment, and after that only the events that the difference names. */
function replayed(key: string, { from }: Pair, events: readonly { readonly position: string }[]): unknown {
  const named = events.flatMap(({ position }) => EVENTS[Number(position) - 1] ?? []);
  const history = [...EVENTS.slice(0, from), ...named].filter(({ data }) => keyOf(data) === key);
  return numbersOf(slowScores(history, history.length).get(key) ?? NOTHING);
}

describe('the difference of two moments of the year', () => {
  it('is asked for many pairs, near and far', () => {
    expect(PAIRS.length).toBeGreaterThan(130);
    expect(PAIRS[1]).toEqual({ from: OPENED, to: HEAD });
  });

  it('names the dossiers that the slow scorer finds changed, with its numbers', () =>
    frozen.work(async (queries) => {
      for (const pair of PAIRS) {
        const { dossiers } = await diff(queries, pair);
        const [was, is] = [slowScores(EVENTS, pair.from), slowScores(EVENTS, pair.to)];
        const changed = [...is.keys()].filter(
          (key) =>
            key.startsWith(`${CYCLE}.`) &&
            !same(numbersOf(was.get(key) ?? NOTHING), numbersOf(is.get(key) ?? NOTHING)),
        );
        expect([pair, dossiers.map(({ dossier }) => dossier).sort()]).toEqual([pair, changed.sort()]);
        for (const { dossier, changes } of dossiers) {
          const expected = slowChanges(was.get(dossier) ?? NOTHING, is.get(dossier) ?? NOTHING);
          expect([pair, dossier, toldChanges(changes)]).toEqual([pair, dossier, expected]);
        }
      }
    }));

  it('explains every change: the named events alone lead from the one moment to the other', () =>
    frozen.work(async (queries) => {
      for (const pair of PAIRS) {
        const is = slowScores(EVENTS, pair.to);
        for (const { dossier, changes, events } of (await diff(queries, pair)).dossiers) {
          const expected = numbersOf(is.get(dossier) ?? NOTHING);
          expect([pair, dossier, replayed(dossier, pair, events)]).toEqual([pair, dossier, expected]);
          const positions = events.map(({ position }) => position);
          expect(positions).toEqual([...new Set(changes.flatMap((change) => change.events))].sort(byNumber));
          for (const change of changes) expect(change.events.length).toBeGreaterThan(0);
          for (const position of positions.map(Number)) {
            expect(position > pair.from && position <= pair.to).toBe(true);
            expect(EVENTS.slice(position - 1, position).map(({ data }) => keyOf(data))).toEqual([dossier]);
          }
        }
      }
    }));

  it('adds up: totals by stage and pillar are the sums of what changed', () =>
    frozen.work(async (queries) => {
      for (const pair of PAIRS) {
        const { totals, dossiers } = await diff(queries, pair);
        for (const { pillar, stage, change, before, after } of totals) {
          const scores = dossiers
            .filter((dossier) => pillar === null || dossier.pillar === pillar)
            .flatMap(({ changes }) => changes.filter(({ kind, key }) => kind === 'score' && key === stage));
          const added = sum(scores.map((score) => score.change ?? '0'));
          expect([pair, stage, change]).toEqual([pair, stage, added]);
          expect(change).toBe(subtract(after ?? '0', before ?? '0'));
        }
      }
    }));

  it('has the points lost by cause of the slow scorer', () =>
    frozen.work(async (queries) => {
      for (const pair of PAIRS) {
        const { causes } = await diff(queries, pair);
        const told = causes.map(({ cause, before, after }) => [cause, before, after]);
        expect([pair, told.sort()]).toEqual([pair, slowCauses(pair)]);
        for (const cause of causes) expect(cause.events.length).toBeGreaterThan(0);
      }
    }));

  it('is nothing between a moment and itself', () =>
    frozen.work(async (queries) => {
      const nothing = await diff(queries, { from: 900, to: 900 });
      expect(nothing).toMatchObject({ totals: [], causes: [], dossiers: [] });
    }));

  it('is everything since before the year was opened, and unknown before', () =>
    frozen.work(async (queries) => {
      const whole = await diff(queries, { from: 0, to: HEAD });
      expect(whole.dossiers).toHaveLength(50);
      const early = new DiffYear(FROZEN_CYCLE, { from: 0n, to: BigInt(OPENED - 1) });
      expect(await queries.execute(early)).toBeUndefined();
    }));

  it('is of one dossier what it is of the year', () =>
    frozen.work(async (queries) => {
      const span = { from: 300n, to: 1_200n };
      const year = await diff(queries, { from: 300, to: 1_200 });
      const own = await queries.execute(new DiffDossier({ ...FROZEN_CYCLE, indicator: '5.3' }, span));
      expect(own?.dossiers).toEqual(year.dossiers.filter(({ indicator }) => indicator === '5.3'));
      expect(own).toMatchObject({ totals: [], causes: [] });
      expect(
        await queries.execute(new DiffDossier({ ...FROZEN_CYCLE, indicator: '9.9' }, span)),
      ).toBeUndefined();
    }));

  it('holds to a day that was asked for: what took effect later is seen at neither moment', () =>
    frozen.work(async (queries) => {
      const found = await asOf({ position: BigInt(HEAD), trueOn: '2025-06-30' }, () =>
        diff(queries, { from: OPENED, to: HEAD }),
      );
      const events = found.dossiers.flatMap((dossier) => dossier.events);
      expect(events.length).toBeGreaterThan(50);
      for (const { effectiveOn } of events) expect((effectiveOn ?? '') <= '2025-06-30').toBe(true);
    }));

  it('names only the dossiers of the agencies that were asked for, and sums over them alone', () =>
    frozen.work(async (queries) => {
      const span = { from: BigInt(OPENED), to: BigInt(HEAD) };
      const scope = { responsible: ['congantinh'] };
      const found = await queries.execute(new DiffYear(FROZEN_CYCLE, span, scope));
      const [whole] = found?.totals ?? [];
      const own = found?.dossiers.flatMap(({ changes }) => changes.filter(({ key }) => key === 'self'));
      expect(found?.dossiers.length).toBeLessThan(20);
      expect(whole).toMatchObject({
        pillar: null,
        stage: 'self',
        after: sum(own?.map(({ after }) => after ?? '0') ?? []),
      });
    }));
});

const keyOf = ({ unit, year, framework, indicator }: ExportedEvent['data']): string =>
  [unit, year, framework, indicator].join('.');

const byNumber = (a: string, b: string): number => Number(a) - Number(b);

function byCause(lines: readonly SlowLine[]): ReadonlyMap<string, string> {
  const causes = new Map<string, string>();
  for (const { cause, points } of lines) causes.set(cause, add(causes.get(cause) ?? '0', points));
  return causes;
}

/** Causes whose points are not the same at both moments, in alphabetical order. */
function slowCauses({ from, to }: Pair): readonly (readonly [string, string, string])[] {
  const was = byCause(slowLosses(EVENTS, CYCLE, from));
  const is = byCause(slowLosses(EVENTS, CYCLE, to));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((cause) => [cause, was.get(cause) ?? '0', is.get(cause) ?? '0'] as const)
    .filter(([, before, after]) => compare(before, after) !== 0)
    .sort();
}
