import { quartersOf, yearOf, type Period } from '#appraisal/cycle';
import type { Reading } from '#appraisal/framework';

/** How often agencies report: each quarter before a day of its last month, or once before a day. */
export type Reporting =
  | { readonly kind: 'quarters'; readonly dueDay: number }
  | { readonly kind: 'year'; readonly dueBefore: string };

/** A year that a document wants measured: which unit, by which framework, reported when. */
export interface CycleRecord {
  readonly unit: string;
  readonly year: number;
  readonly framework: string;
  /** yyyy-mm-dd */
  readonly openedOn: string;
  readonly reporting: Reporting;
  /** Handing in ends strictly before this day, yyyy-mm-dd. */
  readonly closesBefore: string;
  /** The document that sets the deadlines, and its text among the plans. */
  readonly source: { readonly number: string; readonly clause: string; readonly file: string };
  readonly readings: Readonly<Record<'openedOn' | 'reporting' | 'closesBefore', Reading>>;
}

export function periodsOf({ year, reporting }: CycleRecord): readonly Period[] {
  switch (reporting.kind) {
    case 'quarters':
      return quartersOf(year, reporting.dueDay);
    case 'year':
      return yearOf(year, reporting.dueBefore);
  }
}
