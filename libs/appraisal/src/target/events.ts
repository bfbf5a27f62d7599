import type { DomainEvent } from '#kernel';
import type { NamedTarget, TargetResult, TargetUnit } from './target.js';

export type TargetSet = DomainEvent<'TargetSet', TargetUnit & NamedTarget>;
export type TargetResultRecorded = DomainEvent<
  'TargetResultRecorded',
  TargetUnit & TargetResult & { readonly reason: string | null }
>;

export type TargetEvent = TargetSet | TargetResultRecorded;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const targetEventNames: Readonly<Record<TargetEvent['type'], string>> = {
  TargetSet: 'target.set.v1',
  TargetResultRecorded: 'target.result-recorded.v1',
};
