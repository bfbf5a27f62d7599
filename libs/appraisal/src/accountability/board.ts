import { add, compare, subtract, sum } from '#kernel';
import type { Cause, Stage } from '#appraisal/dossier';
import type { Responsibility, Share } from '#appraisal/framework';

/** A loss with the agencies that bear it. */
export interface SharedLoss {
  readonly cause: Cause;
  readonly points: string;
  readonly by: string | null;
  readonly evidence: string | null;
  readonly round: number | null;
  /** Adds up to the points. */
  readonly shares: readonly Share[];
}

/** What one score lost, and where that was decided. */
export interface LossSheet {
  readonly indicator: string;
  readonly stage: Stage;
  readonly points: string;
  readonly losses: readonly SharedLoss[];
}

/** A sheet as a board shows it: `stage` is where the score comes from, null where there is none yet. */
export interface BoardSheet extends Omit<LossSheet, 'stage'> {
  readonly stage: Stage | null;
  readonly pillar: string;
  readonly maxPoints: string;
}

export interface BoardQuestion {
  readonly responsibilities: readonly Responsibility[];
  /** All stages up to the one asked for, in the order of the work. */
  readonly stages: readonly Stage[];
  readonly sheets: readonly LossSheet[];
  readonly shared: (
    loss: { readonly points: string; readonly by: null },
    by: Responsibility,
  ) => readonly Share[];
}

/** One sheet for every indicator: of the latest stage that has a score, else everything lost to not reporting. */
export function boardSheets({
  responsibilities,
  stages,
  sheets,
  shared,
}: BoardQuestion): readonly BoardSheet[] {
  return responsibilities.map((responsibility) => {
    const { indicator, pillar, maxPoints } = responsibility;
    const own = sheets.filter((sheet) => sheet.indicator === indicator);
    const found = stages
      .map((stage) => own.find((sheet) => sheet.stage === stage))
      .findLast((sheet) => sheet !== undefined);
    return found
      ? { ...found, pillar, maxPoints }
      : {
          indicator,
          pillar,
          maxPoints,
          stage: null,
          points: '0',
          losses: unreported(responsibility, shared),
        };
  });
}

function unreported(responsibility: Responsibility, shared: BoardQuestion['shared']): readonly SharedLoss[] {
  const points = responsibility.maxPoints;
  if (compare(points, '0') === 0) return [];
  const shares = shared({ points, by: null }, responsibility);
  return [{ cause: 'not-reported', points, by: null, evidence: null, round: null, shares }];
}

export interface LossFilter {
  /** Codes of one agency: its own and its groups'. */
  readonly agencies?: readonly string[];
  readonly pillar?: string;
  readonly cause?: Cause;
}

/** One agency's share of one loss of one dossier. */
export interface LossLine {
  readonly sheet: BoardSheet;
  readonly loss: SharedLoss;
  readonly agency: string;
  readonly points: string;
}

/** The losses one by one and agency by agency, those that pass the filter. */
export const lossLines = (
  sheets: readonly BoardSheet[],
  { agencies, pillar, cause }: LossFilter = {},
): readonly LossLine[] =>
  sheets
    .filter((sheet) => pillar === undefined || sheet.pillar === pillar)
    .flatMap((sheet) =>
      sheet.losses
        .filter((loss) => cause === undefined || loss.cause === cause)
        .flatMap((loss) => loss.shares.map((share) => ({ sheet, loss, ...share }))),
    )
    .filter(({ agency }) => agencies === undefined || agencies.includes(agency));

export interface LostBy<Key extends string = string> {
  readonly key: Key;
  readonly points: string;
}

/** Points lost by a key, most first. */
export function lostBy<Key extends string>(
  lines: readonly LossLine[],
  keyOf: (line: LossLine) => Key,
): readonly LostBy<Key>[] {
  const totals = new Map<Key, string>();
  for (const line of lines) totals.set(keyOf(line), add(totals.get(keyOf(line)) ?? '0', line.points));
  return [...totals]
    .map(([key, points]) => ({ key, points }))
    .sort((a, b) => compare(b.points, a.points) || (a.key < b.key ? -1 : 1));
}

export interface BoardTotals {
  readonly maxPoints: string;
  readonly points: string;
  readonly lost: string;
}

export function totalsOf(sheets: readonly Pick<BoardSheet, 'maxPoints' | 'points'>[]): BoardTotals {
  const maxPoints = sum(sheets.map((sheet) => sheet.maxPoints));
  const points = sum(sheets.map((sheet) => sheet.points));
  return { maxPoints, points, lost: subtract(maxPoints, points) };
}
