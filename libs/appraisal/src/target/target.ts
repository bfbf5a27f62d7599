/** Targets live with the unit that the plan was made for; letters and digits, since it is part of the stream's name. */
export interface TargetUnit {
  readonly unit: string;
}

export const targetStream = ({ unit }: TargetUnit): string => `target-${unit}`;

export const TARGET_KINDS = ['rank', 'index-points', 'pillars-in-top', 'rank-step', 'quantity'] as const;
/**
 * What a target is held against: the unit's published rank, its index in points, how many of its pillars are among
 * the first, the places it rose since the year before, or (`quantity`) what somebody reported.
 */
export type TargetKind = (typeof TARGET_KINDS)[number];

export const COMPARATORS = ['at-least', 'more-than', 'at-most', 'exactly', 'done', 'at-least-range'] as const;
/**
 * `done`: something to have done, 1 or 0. `at-least-range`: the plan gives two bounds (“1-2 bậc”), both are kept and
 * the easier one counts.
 */
export type Comparator = (typeof COMPARATORS)[number];

/** The years in which the target is judged: one, or each year of a span when the plan wants it every year. */
export interface Horizon {
  readonly from: number;
  readonly to: number;
}

export const SOURCE_READINGS = ['stated', 'inherited', 'unclear'] as const;

export interface TargetSource {
  /** số/ký hiệu */
  readonly document: string;
  /** Where in the document: “I.2”. */
  readonly section: string;
  readonly file: string;
  /** 1-based line of the file; `toLine` where the words run over several lines. */
  readonly line: number;
  readonly toLine?: number;
  /** The words as they stand there, line ends and runs of spaces made one space. */
  readonly typed: string;
  readonly how: (typeof SOURCE_READINGS)[number];
  /** Mandatory for `inherited` and `unclear`: from where, or what was assumed. */
  readonly why?: string;
}

/** One measured thing, one level to reach, one horizon: as a plan sets it. */
export interface Target {
  /** What is measured, in the plan's words. */
  readonly measure: string;
  readonly kind: TargetKind;
  readonly comparator: Comparator;
  /** Decimals: two for a range (low, high), none for `done`, else one. */
  readonly values: readonly string[];
  /** %, hạng, điểm, …; for `done` what 1 and 0 stand for. */
  readonly measuredIn: string;
  /** Null where the plan names no year. */
  readonly horizon: Horizon | null;
  /** The plan's own heading above it. */
  readonly group: string;
  /** Among how many units the rank was meant; a rank among another number is not held against it. */
  readonly among?: number;
  /** For `pillars-in-top`: the last place that counts, among how many pillars. */
  readonly top?: number;
  readonly pillars?: number;
  /** For `index-points`: the points that an index of 1 stands for. */
  readonly outOf?: number;
  readonly source: TargetSource;
}

/** A target with its name within its unit: small letters, digits and single dashes. */
export interface NamedTarget extends Target {
  readonly id: string;
}

/** Who says so. */
export interface ResultSource {
  /** Number of a document, or name of a site. */
  readonly document: string;
  readonly title: string;
}

/** What somebody reports that was reached. */
export interface TargetResult {
  readonly target: string;
  /** A decimal; 1 or 0 for something to have done. */
  readonly value: string;
  /** yyyy-mm-dd: the day that the figure is of. */
  readonly asOf: string;
  readonly source: ResultSource;
}

/** The years of a horizon, in order; a single null where there is none. */
export const yearsOf = (horizon: Horizon | null): readonly (number | null)[] =>
  horizon === null
    ? [null]
    : Array.from({ length: horizon.to - horizon.from + 1 }, (_, index) => horizon.from + index);
