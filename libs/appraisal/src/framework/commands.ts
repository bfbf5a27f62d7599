import { Command } from '#kernel';
import type { FrameworkDefinition } from './definition.js';
import type { FrameworkId } from './ids.js';
import type { MappingRow } from './mapping.js';

export class PublishFramework extends Command<FrameworkId, FrameworkDefinition> {
  readonly type = 'PublishFramework';
}

/**
 * `row` is the code of a pillar or an indicator, `figure-<code>` for a general figure, or `lossShares` (cell `shares`);
 * the reason stands in the context.
 */
export interface CellAddress {
  readonly row: string;
  readonly cell: string;
}

export class ConfirmCell extends Command<FrameworkId, CellAddress> {
  readonly type = 'ConfirmCell';
}

export interface Mapping {
  /** Code of the older set; the newer one is the target. */
  readonly from: string;
  readonly rows: readonly MappingRow[];
}

/** Says for the first time how the target's indicators follow from an older set's. */
export class MapFrameworks extends Command<FrameworkId, Mapping> {
  readonly type = 'MapFrameworks';
}

/** Replaces a mapping; the reason stands in the context. */
export class RemapFrameworks extends Command<FrameworkId, Mapping> {
  readonly type = 'RemapFrameworks';
}

/** A mapping with what the decision needs to know of the older set: its handler asks for it. */
export type MappingDecision = (MapFrameworks | RemapFrameworks) & { readonly fromCodes: readonly string[] };

export type FrameworkCommand = PublishFramework | ConfirmCell | MapFrameworks | RemapFrameworks;
export type FrameworkDecision = PublishFramework | ConfirmCell | MappingDecision;
