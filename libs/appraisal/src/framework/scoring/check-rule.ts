import { decimal, type Decimal } from '#kernel';
import { numberFaults } from './faults.js';
import { isRuleKind, scoringOf } from './kinds.js';
import { isOperation } from './operations.js';
import type { Rule } from './rule.js';

const DEPTH_MAX = 3;
const ROUNDING_PLACES_MAX = 10;

/**
 * The faults of a rule as data for an indicator of `maxPoints`, each a Vietnamese sentence; empty when it can be
 * published. Requires the shape of `Rule`, which the import's schema checks; the values may be anything.
 */
export function checkRule(rule: Rule, maxPoints: string): readonly string[] {
  const faults = numberFaults('Điểm tối đa', maxPoints);
  return faults.length > 0 ? faults : check(rule, decimal(maxPoints), 1);
}

function check(rule: Rule, max: Decimal, depth: number): readonly string[] {
  if (depth > DEPTH_MAX) return [`Quy tắc lồng nhau quá ${DEPTH_MAX} tầng`];
  // A file may hold what the types rule out: a kind or a version of tomorrow.
  const { kind, version }: { readonly kind: string; readonly version: number } = rule;
  if (!isRuleKind(kind)) return [`Không có loại quy tắc “${kind}”`];
  if (version !== 1) return [`Không có phiên bản ${version} của loại quy tắc “${kind}”`];
  return [
    ...roundingFaults(rule.rounding),
    ...scoringOf(rule).faults(max, (part, partMax) => check(part, partMax, depth + 1)),
  ];
}

function roundingFaults(rounding: Rule['rounding']): readonly string[] {
  if (rounding === undefined) return [];
  const { places, mode } = rounding;
  const isInRange = Number.isInteger(places) && places >= 0 && places <= ROUNDING_PLACES_MAX;
  return [
    ...(isInRange ? [] : [`Số chữ số làm tròn phải từ 0 đến ${ROUNDING_PLACES_MAX}, không phải ${places}`]),
    ...(isOperation(`round-${mode}`) ? [] : [`Không có cách làm tròn “${mode}”`]),
  ];
}
