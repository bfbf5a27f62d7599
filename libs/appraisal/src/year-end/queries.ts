import { Query } from '@nestjs/cqrs';
import type { CycleId } from '#appraisal/cycle';
import type { DossierSummary } from '#appraisal/dossier';
import type { PublicationCheck, ReplayReport } from './shown.js';

export type * from './shown.js';

export class CheckPublication extends Query<PublicationCheck> {
  constructor(readonly cycle: CycleId) {
    super();
  }
}

/** The scores that a reader is shown, and the position that all of them had reached when they were read. */
export interface StoredScores {
  readonly position: bigint;
  readonly dossiers: readonly Pick<DossierSummary, 'indicator' | 'scores'>[];
}

/** Folds the year again from its events alone and holds everything that stands recorded against it. */
export class ReplayYear extends Query<ReplayReport> {
  constructor(
    readonly cycle: CycleId,
    readonly stored: StoredScores | null = null,
  ) {
    super();
  }
}
