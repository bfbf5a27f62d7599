import { cappedRows } from './capped-rows.js';
import { countRatio } from './count-ratio.js';
import { manual } from './manual.js';
import { minMax } from './min-max.js';
import { ratio } from './ratio.js';
import type { Rule, RuleKind } from './rule.js';
import type { Scoring, ScoringOf } from './scoring.js';
import { stepped } from './stepped.js';
import { sumOfParts } from './sum-of-parts.js';
import { threshold } from './threshold.js';
import { tiered } from './tiered.js';
import { yesNo } from './yes-no.js';

type RuleOf<Kind extends RuleKind> = Extract<Rule, { readonly kind: Kind }>;
type Kinds = { readonly [Kind in RuleKind]: (rule: RuleOf<Kind>, scoringOf: ScoringOf) => Scoring };

/** THE list of kinds: a kind without its line does not compile. */
const KINDS: Kinds = {
  'yes-no': yesNo,
  ratio,
  threshold,
  tiered,
  stepped,
  'sum-of-parts': sumOfParts,
  'count-ratio': countRatio,
  'min-max': minMax,
  'capped-rows': cappedRows,
  manual,
};

export const isRuleKind = (kind: string): kind is RuleKind => Object.hasOwn(KINDS, kind);

export function scoringOf<Kind extends RuleKind>(rule: RuleOf<Kind> & { readonly kind: Kind }): Scoring {
  const make: Kinds[Kind] = KINDS[rule.kind];
  return make(rule, scoringOf);
}
