/** What an entry is: a unit that is measured, or an agency that answers for indicators. */
export const ENTRY_SORTS = ['unit', 'agency'] as const;
export type EntrySort = (typeof ENTRY_SORTS)[number];

export interface EntryId {
  readonly sort: EntrySort;
  /** Lower-case letters and digits: part of stream names. */
  readonly code: string;
}

export const entryStream = ({ sort, code }: EntryId): string => `registry-${sort}.${code}`;

/** Where an entry was read, and how. */
export interface EntrySource {
  readonly document: string;
  readonly line?: number;
  readonly how: 'stated' | 'inherited' | 'unclear';
  readonly why?: string;
}

/** A spelling under which a document names the entry. */
export interface Alias {
  readonly name: string;
  readonly document: string;
  readonly line?: number;
}

export interface Entry {
  /** province, department, party, police, commune, press, statistics, enterprise, group, ... */
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** yyyy-mm-dd; null where no source gives the date. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Codes of what it was made of. */
  readonly predecessors: readonly string[];
  /** A group ("Các sở, ban, ngành, địa phương") has every agency of these kinds. */
  readonly memberKinds: readonly string[];
  /** Where the name was read; `dates`: where the dates were, exactly when one is given. */
  readonly source: EntrySource;
  readonly dates?: EntrySource;
}
