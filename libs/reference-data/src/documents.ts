import type { FrameworkDefinition } from '#appraisal/framework';
import type { Alias, Entry, EntrySort } from '#appraisal/registry';
import type { CycleRecord } from './cycle.js';
import type { MappingRecord } from './mapping.js';
import type { UnitObligations } from './obligations.js';
import type { PublishedResults } from './results.js';
import type { PlanTargets } from './targets.js';
import type { TaskPlan } from './tasks.js';

/** THE list of data files, by the shape that they must have. A new document is one file and one line here. */
export const DATA_FILES = {
  registers: [
    'agencies/khanhhoa.json',
    'units/khanhhoa.json',
    'agencies/vanninh.json',
    'units/vanninh.json',
    'units/hatinh.json',
  ],
  frameworks: ['frameworks/khanhhoa-2025.json', 'frameworks/vanninh-2023.json'],
  cycles: ['cycles/khanhhoa-2025.json', 'cycles/khanhhoa-2026.json', 'cycles/vanninh-2023.json'],
  mappings: ['mappings/430-405.json'],
  results: ['published/provinces.json'],
  targets: [
    'targets/4636-kh-ubnd.json',
    'targets/954-qd-ubnd.json',
    'targets/867-kh-ubnd.json',
    'targets/393-kh-ubnd-ha-tinh.json',
  ],
  tasks: ['tasks/954.json'],
  obligations: ['obligations/khanhhoa.json', 'obligations/vanninh.json', 'obligations/hatinh.json'],
} as const;

/** A text that entries of a register are read from. */
export interface DocumentRecord {
  /** số/ký hiệu */
  readonly number: string;
  readonly title: string;
  /** yyyy-mm-dd */
  readonly issuedOn: string;
  /** `plan`: one of the plans, whose lines can be counted. `copy`: known from public copies only; `note` says how. */
  readonly access: 'plan' | 'copy';
  readonly file?: string;
  /** How many lines the file has. */
  readonly lines?: number;
  readonly note?: string;
}

/** An entry as its file keeps it. */
export interface EntryRecord extends Entry {
  readonly code: string;
  /**
   * Spellings found after the entry was first imported: a ledger that has it takes them one by one, since an entry
   * is not changed by importing another file over it.
   */
  readonly laterAliases?: readonly Alias[];
}

export interface Register {
  readonly sort: EntrySort;
  readonly title: string;
  readonly kinds: readonly { readonly code: string; readonly label: string }[];
  readonly documents: readonly DocumentRecord[];
  readonly entries: readonly EntryRecord[];
}

export interface DataFile<Content> {
  /** Path inside the reference data, as in DATA_FILES. */
  readonly file: string;
  readonly content: Content;
}

export interface ReferenceData {
  readonly frameworks: readonly DataFile<FrameworkDefinition>[];
  readonly registers: readonly DataFile<Register>[];
  readonly cycles: readonly DataFile<CycleRecord>[];
  readonly mappings: readonly DataFile<MappingRecord>[];
  readonly results: readonly DataFile<PublishedResults>[];
  readonly targets: readonly DataFile<PlanTargets>[];
  readonly tasks: readonly DataFile<TaskPlan>[];
  readonly obligations: readonly DataFile<UnitObligations>[];
}
