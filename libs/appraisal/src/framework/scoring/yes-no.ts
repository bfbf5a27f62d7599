import { decimal, type Decimal } from '#kernel';
import { textFaults } from './faults.js';
import type { AnswerField } from './input-field.js';
import type { YesNoRule } from './rule.js';
import type { Scoring } from './scoring.js';
import { pointsInWords } from './words.js';

/** "Có": all points or none. */
export function yesNo(rule: YesNoRule): Scoring {
  const answer: AnswerField = { name: 'answer', label: rule.question, kind: 'yes-no', optional: false };
  return {
    inputs: () => [answer],
    describe: (max: Decimal) => `${rule.question}: có được ${pointsInWords(max)}, không được 0 điểm`,
    faults: () => textFaults('Câu hỏi', rule.question),
    score(sheet, max) {
      const isYes = sheet.input(answer.name) === 'yes';
      const given = sheet.step('given', answer.label, decimal(isYes ? '1' : '0'));
      return sheet.step('if', isYes ? 'Có' : 'Không', given, max, decimal('0'));
    },
  };
}
