import { compare, decimal, multiply, sum } from '#kernel';
import { positiveFaults } from './faults.js';
import { partFaults, partInputs, partsInWords, scorePart } from './parts.js';
import type { SumOfPartsRule } from './rule.js';
import type { Scoring, ScoringOf } from './scoring.js';

/** Attends all sessions ½ + chairs own meetings ½: each part a share of the maximum, by its own rule. */
export function sumOfParts(rule: SumOfPartsRule, scoringOf: ScoringOf): Scoring {
  return {
    inputs: () => partInputs(rule.parts, scoringOf),
    describe: (max) =>
      `Tổng các phần: ${partsInWords(rule.parts, scoringOf, ({ share }) => multiply(share, max))}`,
    faults(max, checkPart) {
      const unread = rule.parts.flatMap((part) =>
        positiveFaults(`Tỷ trọng của phần ${part.code}`, part.share),
      );
      // A part's own maximum is not known before its share is.
      const check = (part: SumOfPartsRule['parts'][number]) =>
        checkPart(part.rule, multiply(part.share, max));
      return [
        ...(unread.length > 0 ? unread : shareFaults(rule)),
        ...partFaults('phần', rule.parts, unread.length > 0 ? () => [] : check),
      ];
    },
    score(sheet, max) {
      const points = rule.parts.map((part) =>
        scorePart(sheet, { part, scoringOf }, [max, decimal(part.share)]),
      );
      return sheet.step('add', '', ...points);
    },
  };
}

function shareFaults({ parts }: SumOfPartsRule): readonly string[] {
  const total = sum(parts.map((part) => part.share));
  return compare(total, '1') === 0 ? [] : [`Tỷ trọng các phần phải cộng lại bằng 1, đang là ${total}`];
}
