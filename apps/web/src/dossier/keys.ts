import type { ScoreShown } from '../client/types.gen.js';

export type Stage = ScoreShown['stage'];

/** In the order in which a score is made; a later one never overwrites an earlier one. */
export const STAGES: readonly Stage[] = ['self', 'preliminary', 'council', 'ministry', 'published'];

export const isStage = (text: unknown): text is Stage => STAGES.some((stage) => stage === text);

/** `khanhhoa.2025.405.8.1` names a cycle and, after it, the indicator's code. */
export interface DossierParts {
  readonly cycle: string;
  readonly framework: string;
  readonly indicator: string;
}

export function partsOf(dossier: string): DossierParts {
  const [unit = '', year = '', framework = '', ...code] = dossier.split('.');
  return { cycle: [unit, year, framework].join('.'), framework, indicator: code.join('.') };
}

/** The score of a stage; undefined where nobody scored at it. */
export const scoreAt = (
  { scores }: { readonly scores: readonly ScoreShown[] },
  stage: Stage,
): ScoreShown | undefined => scores.find((score) => score.stage === stage);

/** The score of the last stage that has one. */
export const latestScore = ({ scores }: { readonly scores: readonly ScoreShown[] }): ScoreShown | undefined =>
  STAGES.toReversed().flatMap((stage) => scores.filter((score) => score.stage === stage))[0];
