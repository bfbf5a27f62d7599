/** What a unit's plans ask for, under one name within the unit. */
export interface ObligationId {
  /** Lower-case letters and digits: part of the stream's name. */
  readonly unit: string;
}

export const obligationStream = ({ unit }: ObligationId): string => `obligation-${unit}`;

/** Who owes or receives. `agency` is a code of the register; null for whoever stands in none. */
export interface Party {
  readonly agency: string | null;
  /** As the document calls them. */
  readonly name: string;
}

export const UNDATED_RHYTHMS = ['month', 'quarter', 'year'] as const;
export type UndatedRhythm = (typeof UNDATED_RHYTHMS)[number];

/**
 * When something is owed. `beforeDay` and `before` name a day; `strict`: that day itself is too late
 * ("trước ngày N"). Days of months and quarters lie between 1 and 28.
 */
export type DueRule =
  | { readonly kind: 'monthly'; readonly beforeDay: number; readonly strict: boolean }
  | {
      readonly kind: 'quarterly';
      readonly beforeDay: number;
      /** The quarter's last month. */
      readonly month: 'last';
      readonly strict: boolean;
    }
  | {
      readonly kind: 'yearly';
      readonly beforeDay: number;
      readonly month: number;
      /** Of the year that is reported on, or of the one after it. */
      readonly year: 'same' | 'next';
      readonly strict: boolean;
    }
  | { readonly kind: 'once'; readonly before: string; readonly strict: boolean }
  /** Twice a year, without a day. */
  | { readonly kind: 'half-yearly' }
  /** In a rhythm, without a day. */
  | { readonly kind: 'undated'; readonly every: UndatedRhythm }
  /** By somebody else's schedule: no day, no rhythm. */
  | { readonly kind: 'by-schedule' };

export const RULE_KINDS = [
  'monthly',
  'quarterly',
  'yearly',
  'once',
  'half-yearly',
  'undated',
  'by-schedule',
] as const satisfies readonly DueRule['kind'][];

/** Where an obligation stands, and how it was read. */
export interface ObligationSource {
  /** số/ký hiệu */
  readonly document: string;
  readonly section: string;
  /** Name of the source text among the plans, and the line in it. */
  readonly file: string;
  readonly line: number;
  /** The words that the rule was read from, as typed. */
  readonly typed: string;
  readonly how: 'stated' | 'inherited' | 'unclear';
  /** Mandatory unless it is stated. */
  readonly why?: string;
}

/** From the day the document came into force to the last day on which something can be due; null: open. */
export interface Force {
  readonly from: string;
  readonly to: string | null;
  /** Why it ends, where it does. */
  readonly why?: string;
}

export interface Obligation {
  readonly what: string;
  readonly from: Party;
  /** Null where the document names nobody. */
  readonly to: Party | null;
  readonly rule: DueRule;
  readonly inForce: Force;
  readonly source: ObligationSource;
}
