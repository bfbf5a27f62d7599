import { Query } from '@nestjs/cqrs';
import type { BranchAnswer, BranchQuestion } from './branch.js';

export type * from './branch.js';

/** Asks what a past year would have come to; nothing is stored. Throws CycleUnknown and the slice's refusals. */
export class AskBranch extends Query<BranchAnswer> {
  constructor(readonly question: BranchQuestion) {
    super();
  }
}
