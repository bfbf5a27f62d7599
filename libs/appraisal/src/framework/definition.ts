import type { Rule } from './scoring/rule.js';

/**
 * How a cell of the source was read. `stated`: it stands there. `inherited`: the cell is merged with the one
 * above (or the table was flattened so) and takes its value. `unclear`: the source does not settle it; `why`
 * says what was assumed, and an admin can confirm it.
 */
export interface Reading {
  readonly how: 'stated' | 'inherited' | 'unclear';
  /** Line of the source file that the value was read from. */
  readonly line: number;
  /** The cell as it is typed in the source, where that differs from the value. */
  readonly typed?: string;
  /** Mandatory for `inherited` and `unclear`. */
  readonly why?: string;
}

export interface SourceDocument {
  /** số/ký hiệu */
  readonly number: string;
  readonly title: string;
  /** yyyy-mm-dd */
  readonly issuedOn: string;
  readonly section: string;
  /** Name of the source text among the plans, and its lines. */
  readonly file: string;
  readonly lines: readonly [number, number];
}

export const PILLAR_CELLS = ['code', 'name', 'maxPoints'] as const;
export const INDICATOR_CELLS = ['code', 'name', 'maxPoints', 'lead', 'coordinating', 'rule'] as const;
export type PillarCell = (typeof PILLAR_CELLS)[number];
export type IndicatorCell = (typeof INDICATOR_CELLS)[number];

/** chỉ số chính */
export interface Pillar {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: string;
  readonly readings: Readonly<Record<PillarCell, Reading>>;
}

/** chỉ số thành phần */
export interface Indicator {
  readonly code: string;
  readonly pillar: string;
  readonly name: string;
  readonly maxPoints: string;
  /** Agency codes of the register; a group ("Các sở, ban, ngành, địa phương") is one code. */
  readonly lead: string;
  readonly coordinating: readonly string[];
  readonly rule: Rule;
  readonly readings: Readonly<Record<IndicatorCell, Reading>>;
}

/** bộ chỉ số: one published version of an indicator set, as the legal document gives it. */
export interface FrameworkDefinition {
  /** Letters and digits: part of stream names. */
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly totalPoints: string;
  readonly source: SourceDocument;
  readonly pillars: readonly Pillar[];
  readonly indicators: readonly Indicator[];
}
