import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceDataFolder } from './folder.js';
import { readReferenceData } from './read.js';
import { summarizeTargets } from './summary.js';
import type { PlanTargets, TargetRecord } from './targets.js';

/** The plan's lines, read here anew: nothing is shared with what checks or wrote the data files. */
const textOf = ({ document }: PlanTargets): readonly string[] =>
  readFileSync(join(referenceDataFolder(), 'plans', document.file), 'utf8').split('\n');

const plans = readReferenceData().targets.map(({ content }) => content);
const numbered = plans.map((plan) => [plan.document.number, plan] as const);
const planOf = (number: string): PlanTargets => {
  const plan = plans.find(({ document }) => document.number === number);
  if (!plan) throw new Error(`no plan ${number}`);
  return plan;
};

interface Span {
  readonly line: number;
  readonly toLine?: number;
}
const holds = ({ line, toLine = line }: Span, at: number): boolean => line <= at && at <= toLine;
const sourcesOf = ({ targets, notTargets }: PlanTargets): readonly Span[] => [
  ...targets.map(({ source }) => source),
  ...notTargets,
];

/** First and last line of the parts that set out aims. */
const AIMS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  '4636/KH-UBND': [
    [21, 31],
    [56, 66],
  ],
  '954/QĐ-UBND': [[33, 76]],
  '867/KH-UBND': [[34, 113]],
  '393/KH-UBND': [[24, 125]],
};
const isAim = (plan: PlanTargets, at: number): boolean =>
  (AIMS[plan.document.number] ?? []).some(([first, last]) => first <= at && at <= last);

describe.each(numbered)('%s, against its text', (_, plan) => {
  const lines = textOf(plan);
  const bullets = lines.flatMap((text, index) =>
    text.startsWith('- ') && isAim(plan, index + 1) ? [index + 1] : [],
  );

  it('has read every dash of the aims', () => {
    expect(bullets.length).toBeGreaterThan(10);
    const unread = bullets.filter((at) => !sourcesOf(plan).some((span) => holds(span, at)));
    expect(unread).toEqual([]);
  });

  it('has as many targets of a share as the text has shares, each with its figure', () => {
    const short = lines.flatMap((text, index) => {
      const at = index + 1;
      if (plan.notTargets.some((span) => holds(span, at))) return [];
      const shares = (text.match(/\d+(?=\s?%)/g) ?? []).map((digits) => String(Number(digits)));
      return [...new Set(shares)].flatMap((share) => {
        const wanted = shares.filter((each) => each === share).length;
        const found = plan.targets.filter(
          ({ source, values, measuredIn }) =>
            holds(source, at) && values.includes(share) && measuredIn === '%',
        ).length;
        return found < wanted ? [{ at, share, wanted, found }] : [];
      });
    });
    expect(short).toEqual([]);
  });

  it('has read “trên” as more than, and nothing else so', () => {
    for (const { id, comparator, values, source } of plan.targets.filter(
      ({ measuredIn }) => measuredIn === '%',
    )) {
      const isAbove = new RegExp(`trên 0?${values[0] ?? ''} ?%`, 'i').test(source.typed);
      expect([id, comparator === 'more-than']).toEqual([id, isAbove]);
    }
  });

  it('has each year from the words themselves, or from the line that is named', () => {
    for (const { id, horizon, source } of plan.targets.filter(({ source: { how } }) => how !== 'unclear')) {
      const [, heading] = /dòng (\d+)/.exec(source.why ?? '') ?? [];
      const words = source.how === 'stated' ? spanText(lines, source) : (lines[Number(heading) - 1] ?? '');
      expect([id, words.includes(String(horizon?.to))]).toEqual([id, true]);
    }
  });

  it('leaves open what has no year, and says so', () => {
    for (const { id, horizon, source } of plan.targets.filter((each) => each.horizon === null))
      expect([id, horizon, source.how, /không ghi năm/.test(source.why ?? '')]).toEqual([
        id,
        null,
        'unclear',
        true,
      ]);
  });
});

const spanText = (lines: readonly string[], { line, toLine = line }: Span): string =>
  lines.slice(line - 1, toLine).join(' ');

describe('in numbers', () => {
  it('are 132 targets of four plans', () => {
    const counts = plans.map((plan) => [plan.document.number, plan.unit, summarizeTargets(plan).horizons]);
    expect(counts).toEqual([
      ['4636/KH-UBND', 'khanhhoa', { 2025: 4, 2026: 1, 2030: 3, none: 18 }],
      ['954/QĐ-UBND', 'khanhhoacu', { 2025: 19 }],
      ['867/KH-UBND', 'khanhhoacu', { 2025: 19, 2030: 19, none: 2 }],
      ['393/KH-UBND', 'hatinh', { 2025: 25, 2030: 16, none: 6 }],
    ]);
  });

  it('are of a plan made before the merger the old province’s', () => {
    for (const { unit, document } of plans)
      expect([document.number, unit === 'khanhhoa']).toEqual([
        document.number,
        document.issuedOn >= '2025-07-01',
      ]);
  });

  // 867 has one target a dash: 7 and 7 of the economy, 12 and 12 of society.
  it('are in 867/KH-UBND as many as there are dashes', () => {
    const plan = planOf('867/KH-UBND');
    const dashes = (first: number, last: number): number =>
      textOf(plan)
        .slice(first - 1, last)
        .filter((line) => line.startsWith('- ')).length;
    const between = (first: number, last: number): number =>
      plan.targets.filter(({ source }) => first <= source.line && source.line <= last).length;
    const parts = [
      [38, 46],
      [48, 56],
      [62, 87],
      [89, 113],
    ] as const;
    expect(parts.map(([first, last]) => dashes(first, last))).toEqual([7, 7, 12, 12]);
    expect(parts.map(([first, last]) => between(first, last))).toEqual([7, 7, 12, 12]);
  });
});

// Read off line 23 and 27 by hand.
it('holds what 4636/KH-UBND wants of the ranking, with both bounds where it gives two', () => {
  const byRanking = planOf('4636/KH-UBND').targets.filter(({ kind }) => kind !== 'quantity');
  const inShort = ({ kind, comparator, values, horizon, source }: TargetRecord) =>
    [kind, comparator, values.join('-'), `${horizon?.from}-${horizon?.to}`, source.line].join(' ');
  expect(byRanking.map(inShort)).toEqual([
    'rank at-most 20 2025-2025 23',
    'rank at-least-range 17-19 2025-2025 23',
    'rank-step at-least-range 1-2 2026-2030 23',
    'rank at-most 10 2030-2030 23',
    'index-points at-least 800 2025-2025 27',
    'pillars-in-top at-least 4 2025-2025 27',
  ]);
});
