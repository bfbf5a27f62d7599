import { Query } from '@nestjs/cqrs';
import type { CycleId, Period } from './cycle.js';

export interface CycleView extends CycleId {
  readonly key: string;
  readonly openedOn: string;
  readonly periods: readonly Period[];
  readonly synthetic: boolean;
  readonly revision: string;
}

/** Newest year first. */
export class ListCycles extends Query<readonly CycleView[]> {}

export class GetCycle extends Query<CycleView | undefined> {
  constructor(readonly id: CycleId) {
    super();
  }
}
