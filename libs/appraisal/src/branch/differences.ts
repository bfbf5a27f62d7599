import type { PastAct, Rehearsed, Stage } from '#appraisal/dossier';
import type { BranchQuestion, Difference, FrameworkHypothesis, LostGround } from './branch.js';
import { changeAt, finalScores } from './comparison.js';
import type { DossierBranch } from './dossier-branch.js';
import { keyOf } from './placing.js';
import { effectInWords, frameworkInWords, lostGroundInWords, type Words } from './words.js';

export interface NumberedFramework {
  readonly hypothesis: FrameworkHypothesis;
  readonly number: number;
}

export function frameworkOf({ hypotheses }: BranchQuestion): NumberedFramework | undefined {
  for (const [index, hypothesis] of hypotheses.entries())
    if (hypothesis.kind === 'framework' || hypothesis.kind === 'edited-framework')
      return { hypothesis, number: index + 1 };
  return undefined;
}

interface Telling {
  readonly framework: NumberedFramework | undefined;
  readonly words: Words;
  /** In the order of the work. */
  readonly stages: readonly Stage[];
}

/** Every stage of a dossier that came out otherwise, with what led to it, in a sentence each. */
export function differencesOf(branch: DossierBranch, telling: Telling): readonly Difference[] {
  const { framework, stages, words } = telling;
  // What another framework leaves without a number is a change of the framework, told there.
  if (branch.after.length === 0 && framework) return [];
  const { indicator, own, before, after } = branch;
  const sides = { before: finalScores(before), after: finalScores(after) };
  const { code, name, pillar } = indicator;
  return stages.flatMap((stage): readonly Difference[] => {
    const change = changeAt(stage, sides, words);
    if (!change) return [];
    const { effect, ...told } = change;
    const lost = after.filter((step) => step.refusal && mayTouch(step, stage, stages));
    const because = [
      ...own.map((each) => effectInWords(each, before, after)),
      ...(framework ? [frameworkInWords(framework.hypothesis)] : []),
      ...lost.map(lostGroundInWords),
    ];
    const positions = [...own.flatMap(({ acts }) => acts.map(keyOf)), ...lost.map(({ act }) => keyOf(act))];
    return [
      {
        indicator: code,
        name,
        pillar,
        ...told,
        hypotheses: [...own.map(({ number }) => number), ...(framework ? [framework.number] : [])],
        positions: [...new Set(positions)],
        sentence: `${code}: ${[...because, effect].join('; ')}.`,
      },
    ];
  });
}

/** The stage that an act is about; what is not here is about the self score, on which everything else stands. */
const STAGE_OF: Readonly<Partial<Record<PastAct['command']['type'], Stage>>> = {
  AssignReviewer: 'preliminary',
  AcceptSelfScore: 'preliminary',
  ReturnDossier: 'preliminary',
  RejectEvidence: 'preliminary',
  RestoreEvidence: 'preliminary',
  AdjustScore: 'preliminary',
  RecordCouncilDecision: 'council',
  AskExplanation: 'ministry',
  DraftExplanation: 'ministry',
  SendExplanation: 'ministry',
  AnswerExplanation: 'ministry',
  LapseExplanation: 'ministry',
};

/** What people decide about a later stage has no part in an earlier one. */
function mayTouch({ act: { command } }: Rehearsed, stage: Stage, stages: readonly Stage[]): boolean {
  const own = command.type === 'RecordResult' ? command.data.stage : (STAGE_OF[command.type] ?? 'self');
  return stages.indexOf(own) <= stages.indexOf(stage);
}

/** Recorded acts that could not be repeated. */
export const lostGroundsOf = ({ indicator, after }: DossierBranch): readonly LostGround[] =>
  after
    .filter(({ refusal }) => refusal)
    .map((step) => ({
      indicator: indicator.code,
      position: keyOf(step.act),
      replaced: step.replaced,
      sentence: `${indicator.code}: ${lostGroundInWords(step)}.`,
    }));
