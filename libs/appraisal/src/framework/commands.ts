import { Command } from '#kernel';
import type { FrameworkDefinition } from './definition.js';
import type { FrameworkId } from './ids.js';

export class PublishFramework extends Command<FrameworkId, FrameworkDefinition> {
  readonly type = 'PublishFramework';
}

/** `row` is the code of a pillar or an indicator; the reason stands in the context. */
export interface CellAddress {
  readonly row: string;
  readonly cell: string;
}

export class ConfirmCell extends Command<FrameworkId, CellAddress> {
  readonly type = 'ConfirmCell';
}

export type FrameworkCommand = PublishFramework | ConfirmCell;
