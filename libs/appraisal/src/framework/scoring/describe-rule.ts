import { decimal } from '#kernel';
import { scoringOf } from './kinds.js';
import type { Rule } from './rule.js';

/** The rule in one Vietnamese sentence, without the full stop. Requires a rule without faults (`checkRule`). */
export const describeRule = (rule: Rule, maxPoints: string): string =>
  scoringOf(rule).describe(decimal(maxPoints));
