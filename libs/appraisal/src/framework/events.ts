import type { DomainEvent } from '#kernel';
import type { CellAddress } from './commands.js';
import type { FrameworkDefinition } from './definition.js';
import type { FrameworkId } from './ids.js';

export type FrameworkPublished = DomainEvent<'FrameworkPublished', FrameworkDefinition>;
/** `why` repeats what had been assumed, so that the confirmation can be read alone. */
export type CellConfirmed = DomainEvent<
  'CellConfirmed',
  FrameworkId & CellAddress & { readonly why: string }
>;

export type FrameworkEvent = FrameworkPublished | CellConfirmed;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const frameworkEventNames: Readonly<Record<FrameworkEvent['type'], string>> = {
  FrameworkPublished: 'framework.published.v1',
  CellConfirmed: 'framework.cell-confirmed.v1',
};
