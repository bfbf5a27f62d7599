import { Query } from '@nestjs/cqrs';
import type { EntrySource } from './entry.js';

export interface AgencyView {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  /** Other spellings and former names. */
  readonly aliases: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly predecessors: readonly string[];
  readonly memberKinds: readonly string[];
  /** Where the name was read, and where the dates of validity were. */
  readonly source: EntrySource;
  readonly dates: EntrySource | null;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** The code to continue after; null at the end. */
  readonly next: string | null;
}

/** Agencies by name, alias or code, with or without diacritics; ordered by code. Requires 1 <= limit <= 200. */
export class FindAgencies extends Query<Page<AgencyView>> {
  constructor(
    readonly filter: {
      readonly search?: string;
      readonly kind?: string;
      readonly after?: string;
      readonly limit: number;
    },
  ) {
    super();
  }
}

export class GetAgency extends Query<AgencyView | undefined> {
  constructor(readonly code: string) {
    super();
  }
}

/** The agency's own code and those of the groups that it belongs to today. */
export class MembershipsOf extends Query<readonly string[]> {
  constructor(readonly agency: string) {
    super();
  }
}
