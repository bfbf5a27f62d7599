import type { Decimal } from '#kernel';
import { codeFaults, textFaults } from './faults.js';
import type { InputField } from './input-field.js';
import type { Rule } from './rule.js';
import type { ScoringOf } from './scoring.js';
import type { Argument, Worksheet } from './worksheet.js';

/** What a part of a sum and a row under a cap have in common. */
export interface Part {
  readonly code: string;
  readonly label: string;
  readonly rule: Rule;
}

/** The fields of all parts: `<part>.<input>`, labelled with the part. */
export const partInputs = (parts: readonly Part[], scoringOf: ScoringOf): readonly InputField[] =>
  parts.flatMap(({ code, label, rule }) =>
    scoringOf(rule)
      .inputs()
      .map((field) => ({ ...field, name: `${code}.${field.name}`, label: `${label}: ${field.label}` })),
  );

/** Each part in words, in brackets; `maxOf` gives a part's maximum. */
export const partsInWords = <P extends Part>(
  parts: readonly P[],
  scoringOf: ScoringOf,
  maxOf: (part: P) => Decimal,
): string => parts.map((part) => `${part.label} (${scoringOf(part.rule).describe(maxOf(part))})`).join('; ');

/** What is wrong with the codes and labels of parts, and with each part's rule as `checkRuleOf` tells it. */
export function partFaults<P extends Part>(
  what: string,
  parts: readonly P[],
  checkRuleOf: (part: P) => readonly string[],
): readonly string[] {
  if (parts.length === 0) return [`Quy tắc phải có ít nhất một ${what}`];
  return [
    ...codeFaults(
      what,
      parts.map((part) => part.code),
    ),
    ...parts.flatMap((part) => textFaults(`Tên ${what} ${part.code}`, part.label)),
    ...parts.flatMap((part) => checkRuleOf(part).map((fault) => `${part.label}: ${fault}`)),
  ];
}

/**
 * Works out one part under its own maximum, the product of `factors`. Only a part whose rule says how is rounded
 * on its own; the others keep every place until the whole is rounded.
 */
export function scorePart(
  sheet: Worksheet,
  { part, scoringOf }: { readonly part: Part; readonly scoringOf: ScoringOf },
  factors: readonly Argument[],
): Argument {
  const inner = sheet.part(part.code, part.label);
  const max = inner.step('part', part.label, ...factors);
  const points = scoringOf(part.rule).score(inner, max);
  return part.rule.rounding === undefined ? points : inner.round(points, max, part.rule.rounding);
}
