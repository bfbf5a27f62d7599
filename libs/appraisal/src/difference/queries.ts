import { Query } from '@nestjs/cqrs';
import type { CycleId } from '#appraisal/cycle';
import type { DossierId } from '#appraisal/dossier';
import type { YearDifference } from './shown.js';

export * from './shown.js';

/** Two positions of the ledger. Requires 0 <= from <= to, and rows that have reached `to`. */
export interface Span {
  readonly from: bigint;
  readonly to: bigint;
}

/** Undefined for a cycle that nobody had opened at the later moment. `responsible`: only dossiers of these agencies. */
export class DiffYear extends Query<YearDifference | undefined> {
  constructor(
    readonly cycle: CycleId,
    readonly span: Span,
    readonly scope: { readonly responsible?: readonly string[] } = {},
  ) {
    super();
  }
}

/** Undefined for a dossier that was not there at the later moment. */
export class DiffDossier extends Query<YearDifference | undefined> {
  constructor(
    readonly id: DossierId,
    readonly span: Span,
  ) {
    super();
  }
}
