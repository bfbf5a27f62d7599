import { formatDecimal } from '#kernel';
import { textFaults } from './faults.js';
import { countField } from './input-field.js';
import type { CountRatioRule } from './rule.js';
import type { Scoring } from './scoring.js';
import { askShare } from './share.js';

/** Documents signed by the head / all documents: whole numbers, and never more counted than there are. */
export function countRatio(rule: CountRatioRule): Scoring {
  const fields = { part: countField('counted', rule.countedLabel), whole: countField('all', rule.allLabel) };
  return {
    inputs: () => [fields.part, fields.whole],
    describe: (max) =>
      `${rule.countedLabel} chia cho ${rule.allLabel}, nhân với điểm tối đa ${formatDecimal(max)}`,
    faults: () => [
      ...textFaults('Tên số đếm', rule.countedLabel),
      ...textFaults('Tên tổng số', rule.allLabel),
    ],
    score(sheet, max) {
      const { part, whole } = askShare(sheet, fields, true);
      return sheet.step('proportion', '', part, whole, max);
    },
  };
}
