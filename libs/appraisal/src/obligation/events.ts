import type { DomainEvent } from '#kernel';
import type { Obligation, ObligationId } from './obligation.js';

export type ObligationDescribed = DomainEvent<
  'ObligationDescribed',
  ObligationId & Obligation & { readonly id: string }
>;

export type ObligationEvent = ObligationDescribed;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const obligationEventNames: Readonly<Record<ObligationEvent['type'], string>> = {
  ObligationDescribed: 'obligation.described.v1',
};
