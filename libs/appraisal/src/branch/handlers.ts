import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { cycleKey } from '#appraisal/cycle';
import { causeName, recalledScores, rehearse, stageName, STAGES } from '#appraisal/dossier';
import { indicatorScoring, inputsOf } from '#appraisal/framework';
import type { BranchAnswer, BranchQuestion } from './branch.js';
import { BranchFacts, pause, type ReadYear } from './facts.js';
import { imagine, type Tools } from './imagining.js';
import { positionsNamed } from './placing.js';
import { AskBranch } from './queries.js';
import { EventElsewhere, MomentAhead, PositionUnknown } from './refusals.js';

const TOOLS: Tools = {
  rehearse,
  recalledScores,
  scoringOf: indicatorScoring,
  fieldsOf: ({ rule }) => inputsOf(rule),
  words: { cause: causeName, stage: stageName },
  stages: STAGES,
};

@QueryHandler(AskBranch)
class AskBranchHandler implements IQueryHandler<AskBranch> {
  constructor(private readonly facts: BranchFacts) {}

  async execute({ question }: AskBranch): Promise<BranchAnswer> {
    const before = await this.facts.checkpoint();
    const at = question.atPosition ?? before.position;
    if (BigInt(at) > BigInt(before.position)) throw new MomentAhead(at, before.position);
    const read = await this.facts.year(question, BigInt(at));
    await this.#checkPositions(question, read, at);
    const imagined = await unhurried(imagine(question, read.year, TOOLS));
    const after = await this.facts.checkpoint();
    const unchanged = before.position === after.position && before.head === after.head;
    return {
      name: question.name,
      cycle: cycleKey(question.cycle),
      atPosition: at,
      ...imagined,
      checkpoint: { before, after, unchanged },
      synthetic: read.synthetic,
    };
  }

  /** Throws PositionUnknown, EventElsewhere. */
  async #checkPositions(
    { hypotheses, cycle }: BranchQuestion,
    { year }: ReadYear,
    at: string,
  ): Promise<void> {
    const own = new Set(year.dossiers.flatMap(({ acts }) => acts.flatMap(({ positions }) => positions)));
    for (const position of positionsNamed(hypotheses)) {
      if (own.has(position)) continue;
      const isThere = BigInt(position) <= BigInt(at) && (await this.facts.holds(BigInt(position)));
      throw isThere ? new EventElsewhere(position, cycleKey(cycle)) : new PositionUnknown(position, at);
    }
  }
}

async function unhurried<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}

export const branchHandlers = [AskBranchHandler];
