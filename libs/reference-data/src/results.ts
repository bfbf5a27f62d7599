import type { Break, PillarClaim, RankedPillar, SourceKind } from '#appraisal/ranking';
import type { Reading } from '#appraisal/framework';

/** How a year or a claim was read from its source. */
interface Read {
  readonly how: Reading['how'];
  readonly why?: string;
}

/** A publication that claims are read from. */
export interface ResultDocument {
  readonly number: string;
  readonly title: string;
  /** yyyy-mm-dd; null where the source does not say. */
  readonly publishedOn: string | null;
  /** How it is known. */
  readonly note: string;
}

export interface YearRecord extends Read {
  readonly year: number;
  readonly unitCount: number;
  readonly framework: string;
  readonly pillars: readonly RankedPillar[];
  /** Breaks with the year before. */
  readonly breaks: readonly Break[];
}

export interface ClaimRecord {
  readonly year: number;
  /** Names the claim within its year. */
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly rank: number | null;
  readonly of: number | null;
  readonly value: string | null;
  readonly pillars: readonly PillarClaim[];
  readonly source: Read & { readonly document: string; readonly kind: SourceKind };
}

/** Published results of one family of units, as their file keeps them. */
export interface PublishedResults {
  readonly family: string;
  readonly title: string;
  readonly documents: readonly ResultDocument[];
  /** Units that are ranked beside those of the register. */
  readonly peers: readonly { readonly code: string; readonly name: string }[];
  readonly years: readonly YearRecord[];
  readonly claims: readonly ClaimRecord[];
}
