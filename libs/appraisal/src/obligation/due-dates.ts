import { dayOfLastMonth, periodsOfYear, type PeriodKind } from '#kernel';
import type { DueRule, UndatedRhythm } from './obligation.js';

/** One time that something is owed. */
export interface DueDay {
  /** `2025-05`, `2025-Q2`, `2025-H1` or `2025`: what is reported on. */
  readonly period: string;
  readonly label: string;
  /** yyyy-mm-dd; null where the document gives none. */
  readonly day: string | null;
  /** Whether the day itself is too late; true means nothing without a day. */
  readonly strict: boolean;
}

const RHYTHMS: Readonly<Record<UndatedRhythm, string>> = {
  month: 'hằng tháng',
  quarter: 'hằng quý',
  year: 'hằng năm',
};

/** The days on which the rule wants something for `year`, in order; those without a day have their label alone. */
export function dueDates(rule: DueRule, year: number): readonly DueDay[] {
  switch (rule.kind) {
    case 'monthly':
      return inPeriods('month', year, rule);
    case 'quarterly':
      return inPeriods('quarter', year, rule);
    case 'yearly':
      return [{ ...wholeYear(year), day: dayOfYear(rule, year), strict: rule.strict }];
    case 'once':
      return rule.before.startsWith(`${year}-`)
        ? [{ ...wholeYear(year), label: 'một lần', day: rule.before, strict: rule.strict }]
        : [];
    case 'half-yearly':
      return [
        { ...undated, period: `${year}-H1`, label: `6 tháng đầu năm ${year}` },
        { ...undated, period: `${year}-H2`, label: `6 tháng cuối năm ${year}` },
      ];
    case 'undated':
      return [{ ...undated, period: String(year), label: `${RHYTHMS[rule.every]}, năm ${year}` }];
    case 'by-schedule':
      return [{ ...undated, period: String(year), label: `theo tiến độ, năm ${year}` }];
  }
}

const undated = { day: null, strict: true } as const;

const wholeYear = (year: number) => ({ period: String(year), label: `năm ${year}` });

const inPeriods = (
  kind: PeriodKind,
  year: number,
  { beforeDay, strict }: { readonly beforeDay: number; readonly strict: boolean },
): readonly DueDay[] =>
  periodsOfYear(kind, year).map((period) => ({
    period: period.code,
    label: period.label,
    day: dayOfLastMonth(period, beforeDay),
    strict,
  }));

/** The day of a yearly rule, for the year that is reported on. */
export function dayOfYear(
  { beforeDay, month, year: which }: Extract<DueRule, { kind: 'yearly' }>,
  year: number,
): string {
  const [monthText, dayText] = [month, beforeDay].map((number) => String(number).padStart(2, '0'));
  return `${which === 'next' ? year + 1 : year}-${monthText}-${dayText}`;
}
