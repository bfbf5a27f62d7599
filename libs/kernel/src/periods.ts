/** A month or a quarter, as reports name it. */
export interface CalendarPeriod {
  /** `2025-05` or `2025-Q2` */
  readonly code: string;
  readonly kind: PeriodKind;
  /** As people read it: `tháng 5/2025`, `quý II/2025`. */
  readonly label: string;
  /** First and last day, yyyy-mm-dd. */
  readonly from: string;
  readonly to: string;
}

export type PeriodKind = 'month' | 'quarter';

/** A day that something is owed before. `strict`: on the day itself it is already too late. */
export interface Deadline {
  /** yyyy-mm-dd */
  readonly day: string;
  readonly strict: boolean;
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
const FORM = /^(?<year>(?:19|20)\d\d)-(?:(?<month>0[1-9]|1[0-2])|Q(?<quarter>[1-4]))$/;

/** Undefined when the text is no month and no quarter. */
export function parsePeriod(code: string): CalendarPeriod | undefined {
  const { year, month, quarter } = FORM.exec(code)?.groups ?? {};
  if (year === undefined) return undefined;
  return quarter === undefined
    ? monthPeriod(Number(year), Number(month))
    : quarterPeriod(Number(year), Number(quarter));
}

/** The twelve months or four quarters of a year, in order. */
export const periodsOfYear = (kind: PeriodKind, year: number): readonly CalendarPeriod[] =>
  kind === 'month'
    ? Array.from({ length: 12 }, (_, index) => monthPeriod(year, index + 1))
    : QUARTERS.map((_, index) => quarterPeriod(year, index + 1));

/** A day of the period's last month, yyyy-mm-dd. Requires 1 <= day <= 28: every month has it. */
export const dayOfLastMonth = ({ to }: CalendarPeriod, day: number): string =>
  `${to.slice(0, 8)}${twoDigits(day)}`;

/** Whether it is too late on `today` (yyyy-mm-dd, the business date). */
export const isPast = ({ day, strict }: Deadline, today: string): boolean =>
  strict ? today >= day : today > day;

function monthPeriod(year: number, month: number): CalendarPeriod {
  const code = `${year}-${twoDigits(month)}`;
  const label = `tháng ${month}/${year}`;
  return { code, kind: 'month', label, from: `${code}-01`, to: lastDay(year, month) };
}

function quarterPeriod(year: number, quarter: number): CalendarPeriod {
  return {
    code: `${year}-Q${quarter}`,
    kind: 'quarter',
    label: `quý ${QUARTERS[quarter - 1]}/${year}`,
    from: `${year}-${twoDigits(quarter * 3 - 2)}-01`,
    to: lastDay(year, quarter * 3),
  };
}

/** Day 0 of the month after it. */
const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

const twoDigits = (number: number): string => String(number).padStart(2, '0');
