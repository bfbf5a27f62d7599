import type { FrameworkDefinition, Rule } from '#appraisal/framework';
import { pointerTo, type Fault } from '../fault.js';

/** What is wrong with a rule for an indicator of `max` points, as Vietnamese sentences; empty when nothing is. */
export type RuleCheck = (rule: Rule, max: string) => readonly string[];

export function ruleFaults({ indicators }: FrameworkDefinition, checkRule: RuleCheck): readonly Fault[] {
  return indicators.flatMap(({ rule, maxPoints }, index) =>
    checkRule(rule, maxPoints).map((message) => ({
      pointer: pointerTo('indicators', index, 'rule'),
      message,
    })),
  );
}
