import { compare, decimal, sum, type Decimal } from '#kernel';
import { numberFaults } from './faults.js';
import { partFaults, partInputs, partsInWords, scorePart } from './parts.js';
import type { CappedRowsRule } from './rule.js';
import type { Scoring, ScoringOf } from './scoring.js';
import { pointsInWords } from './words.js';

/** Several rows, each with its own maximum and rule; together never more than the indicator's maximum. */
export function cappedRows(rule: CappedRowsRule, scoringOf: ScoringOf): Scoring {
  return {
    inputs: () => partInputs(rule.rows, scoringOf),
    describe: (max) =>
      `Cộng điểm các dòng, không quá ${pointsInWords(max)}: ${partsInWords(rule.rows, scoringOf, (row) => decimal(row.max))}`,
    faults(max, checkPart) {
      const unread = rule.rows.flatMap((row) => numberFaults(`Điểm tối đa của dòng ${row.code}`, row.max));
      return [
        ...(unread.length > 0 ? unread : maximaFaults(rule, max)),
        ...partFaults('dòng', rule.rows, (row) =>
          unread.length > 0 ? [] : checkPart(row.rule, decimal(row.max)),
        ),
      ];
    },
    score(sheet, max) {
      const points = rule.rows.map((row) => scorePart(sheet, { part: row, scoringOf }, [decimal(row.max)]));
      return sheet.cap(sheet.step('add', '', ...points), max);
    },
  };
}

function maximaFaults({ rows }: CappedRowsRule, max: Decimal): readonly string[] {
  const total = sum(rows.map((row) => row.max));
  return [
    ...rows
      .filter((row) => compare(row.max, max) > 0)
      .map((row) => `Điểm tối đa của dòng ${row.code} (${row.max}) vượt điểm tối đa ${max}`),
    ...(compare(total, max) < 0
      ? [`Các dòng cộng lại chỉ được ${total}, không đạt tới điểm tối đa ${max}`]
      : []),
  ];
}
