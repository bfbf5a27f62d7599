import { decimal, formatDecimal } from '#kernel';
import { positiveFaults } from './faults.js';
import type { RatioRule } from './rule.js';
import type { Scoring } from './scoring.js';
import { askShare, enough, fractionFields, percentField } from './share.js';
import type { Argument, Worksheet } from './worksheet.js';

/** a/b × maximum, all points at `full` percent. */
export function ratio(rule: RatioRule): Scoring {
  const bounded = rule.beyond === 'refuse';
  const percent = percentField(bounded);
  const fraction = fractionFields(rule);
  return {
    inputs: () => (rule.measure === 'percent' ? [percent] : [fraction.part, fraction.whole]),
    describe: (max) =>
      `Tỷ lệ${wordsOfFraction(rule)} đạt trên ${formatDecimal(rule.full)}% nhân với điểm tối đa ${formatDecimal(max)}` +
      (bounded ? '' : ', không vượt điểm tối đa'),
    faults: () => [...positiveFaults('Tỷ lệ đạt điểm tối đa', rule.full), ...refusalFaults(rule)],
    score(sheet, max) {
      if (rule.measure === 'percent') return proportion(sheet, [sheet.ask(percent), decimal(rule.full)], max);
      const { part, whole } = askShare(sheet, fraction, bounded);
      return proportion(sheet, [part, enough(sheet, whole, rule.full)], max);
    },
  };
}

const proportion = (
  sheet: Worksheet,
  [part, whole]: readonly [Argument, Argument],
  max: Argument,
): Argument => sheet.cap(sheet.step('proportion', '', part, whole, max), max);

const wordsOfFraction = (rule: RatioRule): string =>
  rule.measure === 'fraction' && rule.numeratorLabel !== undefined && rule.denominatorLabel !== undefined
    ? ` “${rule.numeratorLabel}” trên “${rule.denominatorLabel}”`
    : '';

/** Below 100% a share above `full` is good news, not an error. */
const refusalFaults = (rule: RatioRule): readonly string[] =>
  rule.beyond === 'refuse' && rule.full !== '100'
    ? [`Chỉ từ chối số vượt mức khi mức đạt điểm tối đa là 100%, không phải ${rule.full}%`]
    : [];
