import { indicatorScoring, type Indicator } from '#appraisal/framework';
import { add } from '#kernel';
import type { PlacedAct } from './act.js';
import { provisional, published, rounds } from './ministry.js';
import { reviews } from './reviews.js';
import { verdicts } from './sitting.js';

/** An indicator's points at each stage of the sample, canonical decimals. */
export interface StagePoints {
  readonly preliminary: string;
  readonly council: string;
  readonly ministry: string;
  readonly published: string;
}

/** What follows from the figures that were reported last, by the rules of the framework, and from every decision since. */
export function pointsOf(indicator: Indicator, acts: readonly PlacedAct[]): StagePoints {
  const { code } = indicator;
  const preliminary = given(reviews, code) ?? selfOf(indicator, acts);
  const council = given(verdicts, code) ?? preliminary;
  const ministry = afterRound(code) ?? provisional[code]?.points ?? council;
  return { preliminary, council, ministry, published: published[code]?.points ?? ministry };
}

const given = (
  decisions: readonly { readonly indicator: string; readonly points?: string }[],
  code: string,
): string | undefined => decisions.find(({ indicator }) => indicator === code)?.points;

/** What a round of explanation ended with; undefined where there was none. */
function afterRound(code: string): string | undefined {
  const round = rounds.find(({ indicator }) => indicator === code);
  return round && add(round.points, 'answered' in round ? round.answered.recovered : '0');
}

function selfOf(indicator: Indicator, acts: readonly PlacedAct[]): string {
  const last = acts
    .filter((placed) => placed.indicator === indicator.code)
    .map(({ act }) => act)
    .findLast((act) => act.do === 'report');
  if (last?.do !== 'report') return '0';
  const scoring = indicatorScoring(indicator);
  return scoring.evaluate(scoring.read(last.inputs)).points;
}
