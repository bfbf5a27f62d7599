import { compare, decimal, isWhole, parseDecimal, type Decimal } from '#kernel';
import type { InputField, Inputs, NumberField } from './input-field.js';
import { scoringOf } from './kinds.js';
import {
  AnswerUnclear,
  ChoiceUnknown,
  InputMissing,
  InputNegative,
  InputNotANumber,
  InputNotWhole,
  InputTooLarge,
  InputTooPrecise,
  InputUnknown,
  PercentOutOfRange,
} from './refusals.js';
import type { Rule } from './rule.js';

/**
 * Bounds of a number that a person gives. With them, and rule numbers of at most 6 places, a percentage cut at
 * 40 places still compares with a requirement exactly as the true one does: two different values of a/b × 100
 * and the requirement lie at least 10^-36 apart.
 */
const WHOLE_DIGITS_MAX = 15;
const PLACES_MAX = 15;

const ANSWERS: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ['có', 'yes'],
  ['yes', 'yes'],
  ['không', 'no'],
  ['no', 'no'],
]);

/** The fields that a person must give for a rule, in the order of a form; parts' fields are named `<part>.<input>`. */
export const inputsOf = (rule: Rule): readonly InputField[] => scoringOf(rule).inputs();

/**
 * What people typed as canonical inputs: decimals with a point, "yes"/"no", codes; an optional field left blank is
 * not there. Reading its own output changes nothing. Each field is checked alone; what two fields say together
 * `evaluate` checks. Throws a Refusal naming the field and the next step.
 */
export function readInputs(rule: Rule, typed: Readonly<Record<string, string>>): Inputs {
  const fields = inputsOf(rule);
  const names = fields.map((field) => field.name);
  for (const name of Object.keys(typed)) if (!names.includes(name)) throw new InputUnknown(name, names);
  const read: [string, string][] = [];
  for (const field of fields) {
    const text = typed[field.name] ?? '';
    if (text.trim() !== '') read.push([field.name, readField(field, text)]);
    else if (!field.optional) throw new InputMissing(field);
  }
  return Object.fromEntries(read);
}

function readField(field: InputField, text: string): string {
  switch (field.kind) {
    case 'yes-no':
      return readAnswer(field, text);
    case 'choice': {
      const code = text.normalize('NFC').trim();
      if (!field.choices.some((choice) => choice.code === code)) throw new ChoiceUnknown(field, text);
      return code;
    }
    case 'decimal':
    case 'whole':
      return readNumber(field, text);
  }
}

function readAnswer(field: InputField, text: string): 'yes' | 'no' {
  const answer = ANSWERS.get(text.normalize('NFC').trim().toLowerCase());
  if (answer === undefined) throw new AnswerUnclear(field, text);
  return answer;
}

function readNumber(field: NumberField, text: string): Decimal {
  // People write the sign that stands behind the box again: "93,5%".
  const value = parseDecimal(field.unit === '%' ? withoutPercentSign(text.trimEnd()) : text);
  if (value === undefined) throw unreadable(field, text);
  if (value.startsWith('-')) throw new InputNegative(field, text);
  if (field.kind === 'whole' && !isWhole(value)) throw new InputNotWhole(field, text);
  checkSize(field, value, text);
  if (field.percentMax !== undefined && compare(value, field.percentMax) > 0) {
    throw new PercentOutOfRange(field, text, decimal(field.percentMax));
  }
  return value;
}

const withoutPercentSign = (text: string): string => (text.endsWith('%') ? text.slice(0, -1) : text);

/** A number of more characters than a decimal may have is too large, not unreadable. */
const unreadable = (field: NumberField, text: string): InputTooLarge | InputNotANumber =>
  /^\s*-?\d[\d.,\s]{39,}$/.test(text)
    ? new InputTooLarge(field, text, WHOLE_DIGITS_MAX)
    : new InputNotANumber(field, text);

function checkSize(field: NumberField, value: Decimal, text: string): void {
  const [whole = '', places = ''] = value.split('.');
  if (whole.length > WHOLE_DIGITS_MAX) throw new InputTooLarge(field, text, WHOLE_DIGITS_MAX);
  if (places.length > PLACES_MAX) throw new InputTooPrecise(field, text, PLACES_MAX);
}
