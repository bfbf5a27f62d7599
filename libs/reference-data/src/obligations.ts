import type { Force, Obligation, ObligationSource } from '#appraisal/obligation';
import type { PlanDocument } from './plan-document.js';

export interface ObligationDocument extends PlanDocument {
  readonly inForce: Force;
}

/** An obligation as its file keeps it: its document says from when to when it holds, and which file it is. */
export interface ObligationRecord extends Omit<Obligation, 'inForce' | 'source'> {
  readonly id: string;
  readonly source: Omit<ObligationSource, 'file'>;
}

/** What the documents ask of one unit, as their file keeps it. */
export interface UnitObligations {
  readonly unit: string;
  readonly unitName: string;
  readonly documents: readonly ObligationDocument[];
  readonly obligations: readonly ObligationRecord[];
}
