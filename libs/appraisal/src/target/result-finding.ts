import type { Finding, KnownFigure } from './finding.js';

/** A figure that holds for its day: later corrections of the same day have taken its place. */
export interface DatedResult {
  readonly value: string;
  /** yyyy-mm-dd */
  readonly asOf: string;
  readonly document: string;
}

/**
 * What reported figures say of a year, or of no year in particular. The latest figure of the year counts; it is the
 * last word when it is of the year's last day, since until then the level may still be reached. A figure from before
 * the year is shown and not judged; one from after it says nothing about the year.
 */
export function resultFinding(year: number | null, results: readonly DatedResult[]): Finding {
  const lastDay = year === null ? '9999-12-31' : `${year}-12-31`;
  const latest = results.filter(({ asOf }) => asOf <= lastDay).sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
  const known = latest ? figureOf(latest) : null;
  return {
    known,
    isOfYear: known !== null && (year === null || known.year === year),
    // Without a year there is no day after which it would be too late.
    isFinal: latest?.asOf === lastDay,
    isComparable: true,
    remark: null,
  };
}

const figureOf = ({ value, asOf, document }: DatedResult): KnownFigure => ({
  value,
  year: Number(asOf.slice(0, 4)),
  asOf,
  of: null,
  document,
});
