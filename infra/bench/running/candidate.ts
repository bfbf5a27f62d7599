/** What a candidate works on; it goes to the candidate's own process as JSON. */
export interface Setting {
  /** The contender's name: a file that serves several tells them apart by it. */
  readonly contender: string;
  /** The ledger with the work W: only read, never written. */
  readonly ledger: string;
  readonly events: number;
  readonly seed: number;
  /** Events of an append measure, on a new store. */
  readonly appends: number;
  /** Files that are made once for a ledger and kept: read models, data folders. */
  readonly kept: string;
  /** A folder of this run alone, gone afterwards. */
  readonly scratch: string;
  /** Where the peers' packages are installed. */
  readonly peers: string;
}

/** Figures by name; each name ends in its unit. */
export type Figures = Readonly<Record<string, number>>;

/** A candidate's file exports one of these as its default. */
export type Candidate = (setting: Setting) => Promise<Figures>;

/** What the run gives to all its contenders alike. */
export type RunSetting = Omit<Setting, 'scratch' | 'contender'>;
