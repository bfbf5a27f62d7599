import type { Stage } from '#appraisal/dossier';
import type { FrameworkDefinition } from '#appraisal/framework';
import { assumptionsOf } from './assumptions.js';
import type { BranchAnswer, BranchQuestion, Hypothesis, PillarTotals } from './branch.js';
import { finalScores, totalAt, type Scores } from './comparison.js';
import { differencesOf, frameworkOf, lostGroundsOf } from './differences.js';
import { branchOf, type Deciding, type DossierBranch, type Frame } from './dossier-branch.js';
import { changesOf } from './framework-change.js';
import { counterpart, type OtherSet } from './other-framework.js';
import { placed, type OpenedYear, type Placed } from './placing.js';
import { frameworkInWords, hypothesisInWords, type Words } from './words.js';

/** A year as it stood, with everything that deciding it again needs. */
export interface PastYear extends OpenedYear, Pick<Frame, 'periods'> {
  readonly definition: FrameworkDefinition;
  /** The other framework that is asked about; undefined where the year keeps its own. */
  readonly other: OtherSet | undefined;
}

export interface Tools extends Deciding {
  readonly words: Words;
  /** In the order of the work. */
  readonly stages: readonly Stage[];
}

export type Imagined = Omit<BranchAnswer, 'name' | 'cycle' | 'atPosition' | 'checkpoint' | 'synthetic'>;

/**
 * What a year would have come to under hypotheses, beside what it came to. Pure: nothing of it can be written. It pauses
 * after every dossier, so that a server may answer others meanwhile. Throws what `placed` throws, and HypothesisRefused.
 */
export function* imagine(
  question: BranchQuestion,
  year: PastYear,
  tools: Tools,
): Generator<undefined, Imagined> {
  const { other, periods } = year;
  const laterDecisions = question.laterDecisions ?? (other ? 'follow' : 'stand');
  const all = placed(question.hypotheses, year);
  const dossiers: DossierBranch[] = [];
  for (const dossier of year.dossiers) {
    const own = all.filter(({ indicator }) => indicator === dossier.indicator.code);
    const measuredBy = other ? counterpart(dossier.indicator.code, other) : dossier.indicator;
    const under = { own, measuredBy };
    dossiers.push(branchOf(dossier, under, { deciding: tools, frame: { periods, laterDecisions } }));
    yield;
  }
  const framework = frameworkOf(question);
  const before = dossiers.map((each) => finalScores(each.before));
  const after = dossiers.map((each) => finalScores(each.after));
  return {
    hypotheses: question.hypotheses.map((hypothesis, index) => inWords(hypothesis, all, index + 1)),
    framework: other
      ? { code: other.definition.code, name: other.definition.name, edited: other.edited }
      : null,
    laterDecisions,
    assumptions: assumptionsOf(dossiers, { laterDecisions, other }),
    totals: tools.stages.map((stage) => totalAt(stage, before, after)),
    pillars: pillarsOf(dossiers, year, tools.stages),
    differences: dossiers.flatMap((each) => differencesOf(each, { ...tools, framework })),
    frameworkChanges: other ? changesOf(dossiers, year.definition, other) : [],
    lostGrounds: dossiers.flatMap(lostGroundsOf),
    unreproduced: dossiers.filter(({ reproduced }) => !reproduced).map(({ indicator }) => indicator.code),
  };
}

function inWords(hypothesis: Hypothesis, all: readonly Placed[], number: number): string {
  if (hypothesis.kind === 'framework' || hypothesis.kind === 'edited-framework')
    return frameworkInWords(hypothesis);
  return all
    .filter((each) => each.number === number)
    .map(hypothesisInWords)
    .join('; ');
}

/** Pillars of the cycle's own framework, then those that only the other one has. */
function pillarsOf(
  dossiers: readonly DossierBranch[],
  { definition, other }: PastYear,
  stages: readonly Stage[],
): readonly PillarTotals[] {
  const isOwnSet = !other || other.edited;
  const theirs = (code: string): string | undefined =>
    other
      ? counterpart(code, other)?.pillar
      : definition.indicators.find((each) => each.code === code)?.pillar;
  const totals = (before: readonly Scores[], after: readonly Scores[]) =>
    stages.map((stage) => totalAt(stage, before, after));
  const beforeIn = (pillar: string) =>
    dossiers.filter(({ indicator }) => indicator.pillar === pillar).map((each) => finalScores(each.before));
  const afterIn = (pillar: string) =>
    dossiers
      .filter(({ indicator }) => theirs(indicator.code) === pillar)
      .map((each) => finalScores(each.after));
  const own = definition.pillars.map(({ code, name }): PillarTotals => {
    const after = isOwnSet ? afterIn(code) : [];
    return { pillar: code, name, of: isOwnSet ? 'both' : 'own', stages: totals(beforeIn(code), after) };
  });
  if (isOwnSet) return own;
  const others = other.definition.pillars.map(({ code, name }): PillarTotals => ({
    pillar: code,
    name,
    of: 'other',
    stages: totals([], afterIn(code)),
  }));
  return [...own, ...others];
}
