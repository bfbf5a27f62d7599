export interface CycleId {
  readonly unit: string;
  readonly year: number;
  readonly framework: string;
}

/** `khanhhoa.2025.405`: as it stands in stream names and addresses. */
export const cycleKey = ({ unit, year, framework }: CycleId): string => `${unit}.${year}.${framework}`;

export const cycleStream = (id: CycleId): string => `cycle-${cycleKey(id)}`;

/** Undefined when the text is no cycle's key. */
export function parseCycleKey(key: string): CycleId | undefined {
  const [, unit, year, framework] = /^([a-z0-9]+)\.(\d{4})\.([A-Za-z0-9]+)$/.exec(key) ?? [];
  return unit && year && framework ? { unit, year: Number(year), framework } : undefined;
}

export interface Period {
  /** `2025-Q2` */
  readonly code: string;
  readonly label: string;
  /** First and last day, yyyy-mm-dd. */
  readonly from: string;
  readonly to: string;
  /** Reports are due strictly before this day (4636/KH-UBND, III.1 and III.2). */
  readonly dueBefore: string;
}

/** How far a year is locked: agencies hand in no more, or nothing is taken at all. */
export const LOCKS = ['handing-in', 'final'] as const;
export type Lock = (typeof LOCKS)[number];

/** Stages whose scores come from the Ministry as a whole. */
export const RESULT_STAGES = ['ministry', 'published'] as const;
export type ResultStage = (typeof RESULT_STAGES)[number];

/** Code of the year's own deadline, beside those of its periods. */
export const CLOSING = 'closing';

/** Handing in ends before 10 January of the next year (4636/KH-UBND, III.1). */
export const closingOf = (year: number): string => `${year + 1}-01-10`;

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
const LAST_DAYS = ['31', '30', '30', '31'] as const;

/** The four quarters of a year, each due before day 25 of its last month (4636/KH-UBND, III.1 and III.2). */
export const quartersOf = (year: number, dueDay = 25): readonly Period[] =>
  QUARTERS.map((label, index) => {
    const month = (offset: number): string => String(index * 3 + offset).padStart(2, '0');
    return {
      code: `${year}-Q${index + 1}`,
      label: `quý ${label}/${year}`,
      from: `${year}-${month(1)}-01`,
      to: `${year}-${month(3)}-${LAST_DAYS[index]}`,
      dueBefore: `${year}-${month(3)}-${String(dueDay).padStart(2, '0')}`,
    };
  });

/** One period for a whole year, due before a day of it (430/KH-UBND, IV.1: yearly, before 10/12). */
export const yearOf = (year: number, dueBefore: string): readonly Period[] => [
  { code: String(year), label: `năm ${year}`, from: `${year}-01-01`, to: `${year}-12-31`, dueBefore },
];
