import { Command } from '#kernel';
import type { CycleId, Period } from './cycle.js';

export class OpenCycle extends Command<
  CycleId,
  { readonly openedOn: string; readonly periods: readonly Period[] }
> {
  readonly type = 'OpenCycle';
}

/** The reason stands in the context. */
export class MoveDeadline extends Command<CycleId, { readonly period: string; readonly dueBefore: string }> {
  readonly type = 'MoveDeadline';
}

export type CycleCommand = OpenCycle | MoveDeadline;
