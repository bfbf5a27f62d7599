import { Query } from '@nestjs/cqrs';
import type { CycleId } from '#appraisal/cycle';
import type { DossierId, Stage } from './dossier.js';
import type { ScoreGrid } from './grid.js';
import type {
  DossierSummary,
  DossierView,
  EvidenceRow,
  ScoreBoard,
  ScoreExplanation,
  ScoreHistoryRow,
  TimelineRow,
  Touch,
} from './shown.js';

export type * from './grid.js';
export type * from './shown.js';

/** A cycle's dossiers in the framework's order; `responsible` keeps those led or coordinated by one of the codes. */
export class ListDossiers extends Query<readonly DossierSummary[]> {
  constructor(
    readonly cycle: CycleId,
    readonly filter: { readonly responsible?: readonly string[]; readonly pillar?: string } = {},
  ) {
    super();
  }
}

export class GetDossier extends Query<DossierView | undefined> {
  constructor(readonly id: DossierId) {
    super();
  }
}

export class GetScoreBoard extends Query<ScoreBoard | undefined> {
  constructor(
    readonly cycle: CycleId,
    readonly stage: Stage,
  ) {
    super();
  }
}

/** The year's units beside this one. Without a stage: the last one that this unit has reached, `self` before that. */
export class GetScoreGrid extends Query<ScoreGrid | undefined> {
  constructor(
    readonly cycle: CycleId,
    readonly stage?: Stage,
  ) {
    super();
  }
}

export class GetScoreHistory extends Query<readonly ScoreHistoryRow[]> {
  constructor(readonly id: DossierId) {
    super();
  }
}

/** Oldest first, after position `after`. Requires 1 <= limit <= 200. */
export class GetTimeline extends Query<readonly TimelineRow[]> {
  constructor(
    readonly id: DossierId,
    readonly page: { readonly after: bigint; readonly limit: number },
  ) {
    super();
  }
}

/** The events after a position that changed a score, a document, a submission or a lock of these dossiers, oldest first. */
export class GetTouches extends Query<readonly Touch[]> {
  constructor(
    readonly cycle: CycleId,
    readonly after: bigint,
    readonly indicators: readonly string[],
  ) {
    super();
  }
}

export class GetEvidence extends Query<readonly EvidenceRow[]> {
  constructor(readonly id: DossierId) {
    super();
  }
}

export class ExplainScore extends Query<ScoreExplanation | undefined> {
  constructor(
    readonly id: DossierId,
    /** The latest stage with a score where none is named. */
    readonly stage?: Stage,
  ) {
    super();
  }
}
