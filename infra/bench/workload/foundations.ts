import { cycleStream, quartersOf, type CycleOpened } from '#appraisal/cycle';
import { frameworkStream, type FrameworkPublished } from '#appraisal/framework';
import { entryStream, type EntryId, type EntryRegistered } from '#appraisal/registry';
import { AGENCIES, FRAMEWORK, syntheticFramework } from './synthetic-framework.js';

export const YEARS = [2022, 2023, 2024, 2025, 2026] as const;
export const UNIT_COUNT = 34;

/** Codes of so many units that do not exist. */
export const unitsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `tinhmau${String(index + 1).padStart(2, '0')}`);

/** The units of the work W. */
export const UNITS = unitsOf(UNIT_COUNT);

export type FoundationEvent = EntryRegistered | FrameworkPublished | CycleOpened;
export interface Founding {
  readonly stream: string;
  readonly event: FoundationEvent;
}

/** Far away: a product that is started on this ledger must not begin to lock years. */
const NEVER_CLOSES = '2099-01-10';

const registered = (id: EntryId, kind: string, name: string): Founding => ({
  stream: entryStream(id),
  event: {
    type: 'EntryRegistered',
    data: {
      ...id,
      kind,
      name,
      aliases: [],
      validFrom: null,
      validTo: null,
      predecessors: [],
      memberKinds: [],
      source: { document: 'Dữ liệu tự sinh để đo tốc độ', how: 'unclear', why: 'Không đọc từ văn bản nào.' },
    },
  },
});

const opened = (unit: string, year: number): Founding => ({
  stream: cycleStream({ unit, year, framework: FRAMEWORK }),
  event: {
    type: 'CycleOpened',
    data: {
      unit,
      year,
      framework: FRAMEWORK,
      openedOn: `${year}-01-02`,
      periods: quartersOf(year),
      closesBefore: NEVER_CLOSES,
    },
  },
});

/** What stands in the ledger before the first dossier: units, agencies, one indicator set, five opened years each. */
export const foundationsOf = (units: readonly string[]): readonly Founding[] => [
  ...units.map((code, index) => registered({ sort: 'unit', code }, 'province', `Tỉnh mẫu ${index + 1}`)),
  ...AGENCIES.map((code) => registered({ sort: 'agency', code }, 'department', `Cơ quan mẫu ${code}`)),
  {
    stream: frameworkStream({ framework: FRAMEWORK }),
    event: { type: 'FrameworkPublished', data: syntheticFramework },
  },
  ...units.flatMap((unit) => YEARS.map((year) => opened(unit, year))),
];
