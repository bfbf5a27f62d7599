import { compare, divide } from '#kernel';
import { numberField, type NumberField } from './input-field.js';
import { DenominatorZero, PartExceedsWhole } from './refusals.js';
import type { Argument, Worksheet } from './worksheet.js';

/** The two fields of a share a/b. */
export interface ShareFields {
  readonly part: NumberField;
  readonly whole: NumberField;
}

interface ShareLabels {
  readonly numeratorLabel?: string;
  readonly denominatorLabel?: string;
}

/** The fields of a rule whose share is reported as a fraction. */
export const fractionFields = ({ numeratorLabel, denominatorLabel }: ShareLabels): ShareFields => ({
  part: numberField('numerator', numeratorLabel ?? 'Tử số (số đạt)'),
  whole: numberField('denominator', denominatorLabel ?? 'Mẫu số (tổng số)'),
});

/** The field of a rule whose share is reported in percent. */
export function percentField(bounded: boolean): NumberField {
  const field = numberField('value', 'Tỷ lệ đạt được', '%');
  return bounded ? { ...field, percentMax: '100' } : field;
}

/** Writes both numbers down. Throws a Refusal for a whole of 0 and, where `bounded`, a part larger than its whole. */
export function askShare(
  sheet: Worksheet,
  { part, whole }: ShareFields,
  bounded: boolean,
): { readonly part: Argument; readonly whole: Argument } {
  const asked = { part: sheet.ask(part), whole: sheet.ask(whole) };
  const [partValue, wholeValue] = [sheet.valueOf(asked.part), sheet.valueOf(asked.whole)];
  if (wholeValue === '0') throw new DenominatorZero(whole);
  if (bounded && compare(partValue, wholeValue) > 0) {
    throw new PartExceedsWhole({ ...part, value: partValue }, { ...whole, value: wholeValue });
  }
  return asked;
}

/** What the part must come to for `percent` of the whole. Hundredths are exact: no quotient is divided again. */
export const enough = (sheet: Worksheet, whole: Argument, percent: string): Argument =>
  percent === '100' ? whole : sheet.step('multiply', 'Mức cần đạt', whole, divide(percent, '100'));
