import type { MappingRow } from '#appraisal/framework';

/** How one framework's indicators follow from an older one's, as its file keeps it. */
export interface MappingRecord {
  /** Code of the older framework. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** What the rows were judged from. */
  readonly basis: string;
  readonly rows: readonly MappingRow[];
}
