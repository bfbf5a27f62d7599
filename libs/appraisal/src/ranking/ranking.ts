/** The published results of one year for one family of units that are ranked together (`provinces`). */
export interface RankingId {
  /** Lower-case letters and digits: part of the stream's name. */
  readonly family: string;
  readonly year: number;
}

/** `provinces.2022`: as it stands in stream names. */
export const rankingKey = ({ family, year }: RankingId): string => `${family}.${year}`;

export const rankingStream = (id: RankingId): string => `ranking-${rankingKey(id)}`;

/** Undefined when the texts name no year of a family. */
export function parseRankingId(family: string, year: string): RankingId | undefined {
  return /^[a-z0-9]{1,40}$/.test(family) && /^\d{4}$/.test(year) ? { family, year: Number(year) } : undefined;
}

/** What a year is ranked by; `maxPoints` is null for a pillar that is only ranked and enters no sum. */
export interface RankedPillar {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: string | null;
}

export const BREAK_KINDS = ['units', 'framework'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

/** Why a year cannot simply be compared with the year before. */
export interface Break {
  readonly kind: BreakKind;
  /** A Vietnamese sentence. */
  readonly reason: string;
}

/** How a year was ranked. */
export interface RankingTerms {
  /** How many units were ranked: 63 provinces until 2023, 34 after. */
  readonly unitCount: number;
  /** The set that measured the year, by its decision's number. */
  readonly framework: string;
  readonly pillars: readonly RankedPillar[];
  /** Breaks between the year before and this one. */
  readonly breaks: readonly Break[];
}

export const SOURCE_KINDS = ['published', 'derived'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Who says so. `derived`: computed by somebody from what was published, not the publication itself. */
export interface ClaimSource {
  /** Number of a document, or name of a site. */
  readonly document: string;
  readonly title: string;
  /** yyyy-mm-dd; null where the source does not say. */
  readonly publishedOn: string | null;
  readonly kind: SourceKind;
}

export interface PillarClaim {
  readonly pillar: string;
  /** A decimal from 0 to 1. */
  readonly value: string | null;
  readonly rank: number | null;
}

/** What somebody says that a unit reached in a year. */
export interface Claim {
  readonly unit: string;
  /** As it was published. */
  readonly unitName: string;
  readonly rank: number | null;
  /** Among how many; null exactly when no rank is claimed. */
  readonly of: number | null;
  /** A decimal from 0 to 1. */
  readonly value: string | null;
  readonly pillars: readonly PillarClaim[];
  readonly source: ClaimSource;
  readonly note?: string;
}
