import { isDate } from '#kernel';
import { dayOfYear } from './due-dates.js';
import type { DueRule, Force, Obligation } from './obligation.js';
import { ObligationIncomplete, ObligationRuleFaulty } from './refusals.js';

/** Every month has these days, so that a rule never names a day that is not there. */
const DAY_MAX = 28;
/** February has no 29th in it, so a yearly rule fits every year or none. */
const COMMON_YEAR = 2025;

/** Throws ObligationIncomplete, ObligationRuleFaulty. */
export function checkObligation({ rule, inForce, ...words }: Obligation): void {
  if (!isComplete(words)) throw new ObligationIncomplete();
  if (!isSoundForce(inForce) || !isSoundRule(rule)) throw new ObligationRuleFaulty(rule.kind);
}

function isComplete({
  what,
  from,
  to,
  source,
}: Pick<Obligation, 'what' | 'from' | 'to' | 'source'>): boolean {
  const why = source.how === 'stated' ? [] : [source.why ?? ''];
  const receiver = to === null ? [] : [to.name];
  const texts = [what, from.name, ...receiver, source.document, source.section, source.typed, ...why];
  return texts.every((text) => text.trim() !== '');
}

const isSoundForce = ({ from, to }: Force): boolean =>
  isDate(from) && (to === null || (isDate(to) && to >= from));

/** Whether the rule names days that exist. */
export function isSoundRule(rule: DueRule): boolean {
  switch (rule.kind) {
    case 'monthly':
    case 'quarterly':
      return Number.isInteger(rule.beforeDay) && rule.beforeDay >= 1 && rule.beforeDay <= DAY_MAX;
    case 'yearly':
      return isDate(dayOfYear(rule, COMMON_YEAR));
    case 'once':
      return isDate(rule.before);
    case 'half-yearly':
    case 'undated':
    case 'by-schedule':
      return true;
  }
}
