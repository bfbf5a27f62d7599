import type { Decimal } from '#kernel';
import type { InputField } from './input-field.js';
import type { Rule } from './rule.js';
import type { Argument, Worksheet } from './worksheet.js';

/** Everything that a kind of rule knows about one rule of its kind. Each kind is one file; kinds.ts lists them. */
export interface Scoring {
  /** What a person must give. */
  inputs(): readonly InputField[];
  /** The rule in words, for an indicator (or part) of `max` points. No full stop at the end. */
  describe(max: Decimal): string;
  /** What is wrong with the rule as data; empty when nothing is. Only a rule without faults may be scored. */
  faults(max: Decimal, checkPart: CheckPart): readonly string[];
  /**
   * Works the points out on the sheet, unrounded, between 0 and `max`. Requires inputs that `readInputs` accepted;
   * throws a Refusal for what several inputs say together (a denominator of 0, a part larger than its whole).
   */
  score(sheet: Worksheet, max: Argument): Argument;
}

/** Checks the rule of a part, one level deeper. */
export type CheckPart = (rule: Rule, max: Decimal) => readonly string[];

/** How a rule made of rules reaches the kinds of its parts. */
export type ScoringOf = (rule: Rule) => Scoring;
