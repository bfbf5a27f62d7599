import type { DomainEvent } from '#kernel';
import type { CycleId, Period } from './cycle.js';

export type CycleOpened = DomainEvent<
  'CycleOpened',
  CycleId & { readonly openedOn: string; readonly periods: readonly Period[] }
>;
export type DeadlineMoved = DomainEvent<
  'DeadlineMoved',
  CycleId & { readonly period: string; readonly from: string; readonly to: string }
>;

export type CycleEvent = CycleOpened | DeadlineMoved;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const cycleEventNames: Readonly<Record<CycleEvent['type'], string>> = {
  CycleOpened: 'cycle.opened.v1',
  DeadlineMoved: 'cycle.deadline-moved.v1',
};
