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
/** Columns that only some plans have. */
export const FURTHER_INDICATOR_CELLS = ['guiding', 'requirement', 'denominatorFigures'] as const;
export const FIGURE_CELLS = ['code', 'name', 'lead', 'coordinating'] as const;
/** The one cell of the row `lossShares`. */
export const LOSS_SHARES_CELL = 'shares';
export type PillarCell = (typeof PILLAR_CELLS)[number];
export type IndicatorCell = (typeof INDICATOR_CELLS)[number];
export type FurtherIndicatorCell = (typeof FURTHER_INDICATOR_CELLS)[number];
export type FigureCell = (typeof FIGURE_CELLS)[number];

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
  /** Further lead agencies, where the plan names several: they answer together with the first. */
  readonly coLeads: readonly string[];
  readonly coordinating: readonly string[];
  /** cơ quan hướng dẫn: agencies that guide, without answering for points. */
  readonly guiding: readonly string[];
  /** "Yêu cầu thực hiện" as the plan words it; null where the plan has no such column or leaves it empty. */
  readonly requirement: string | null;
  /** What the plan wants with it: full points last year and to be kept, or to be improved; null: not said. */
  readonly standing: 'keep' | 'improve' | null;
  readonly rule: Rule;
  /** Codes of the general figures that make up the denominator (added up), where the name says so (“…/Tổng dân số”). */
  readonly denominatorFigures?: readonly string[];
  readonly readings: Readonly<Record<IndicatorCell, Reading>> &
    Readonly<Partial<Record<FurtherIndicatorCell, Reading>>>;
}

/** thông tin chung: a figure that is reported once and serves as a denominator; it has no points. */
export interface GeneralFigure {
  readonly code: string;
  readonly name: string;
  readonly lead: string;
  readonly coordinating: readonly string[];
  readonly readings: Readonly<Record<FigureCell, Reading>>;
}

/**
 * Who bears how much of a loss, as shares from 0 to 1 (the rest is the lead agencies'): `ownFault` when the
 * report or the evidence of a coordinating agency is the one missing, late or rejected; `otherwise` for every
 * other cause, shared by all coordinating agencies. No plan states it: the reading says what was assumed.
 */
export interface LossShares {
  readonly ownFault: string;
  readonly otherwise: string;
  readonly reading: Reading;
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
  readonly figures: readonly GeneralFigure[];
  readonly lossShares: LossShares;
}
