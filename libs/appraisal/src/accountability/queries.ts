import { Query } from '@nestjs/cqrs';
import type { CycleId } from '#appraisal/cycle';
import type { Stage } from '#appraisal/dossier';
import type { LossFilter } from './board.js';
import type { Accountability, StagesView, WorkItem, Worker, YearOfLosses } from './shown.js';

export * from './shown.js';

/** Undefined for a cycle that nobody opened. */
export class GetAccountability extends Query<Accountability | undefined> {
  constructor(
    readonly cycle: CycleId,
    readonly stage: Stage,
    readonly scope: { readonly filter?: LossFilter } = {},
  ) {
    super();
  }
}

/** Every year of a unit as far as it got, oldest first; years of different frameworks stand side by side. */
export class GetLossesByYear extends Query<readonly YearOfLosses[]> {
  constructor(
    readonly unit: string,
    readonly filter: LossFilter = {},
  ) {
    super();
  }
}

export class GetStages extends Query<StagesView | undefined> {
  constructor(readonly cycle: CycleId) {
    super();
  }
}

/** What is due first comes first; `today` is a business date. */
export class GetWorkList extends Query<readonly WorkItem[]> {
  constructor(
    readonly worker: Worker,
    readonly today: string,
  ) {
    super();
  }
}
