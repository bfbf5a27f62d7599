import { compare, decimal, multiply, type Decimal } from '#kernel';
import { codeFaults, numberFaults, textFaults } from './faults.js';
import type { ChoiceField } from './input-field.js';
import type { TieredRule } from './rule.js';
import type { Scoring } from './scoring.js';
import { pointsInWords } from './words.js';

/** Chair is the Secretary or Chairman: all; a deputy: half; else nothing. */
export function tiered(rule: TieredRule): Scoring {
  return {
    inputs: () => [tierField(rule)],
    describe: (max: Decimal) =>
      `${rule.question}: ${rule.tiers.map(({ label, share }) => `${label} được ${pointsInWords(multiply(share, max))}`).join('; ')}`,
    faults: () => faultsOf(rule),
    score(sheet, max) {
      const code = sheet.input('tier');
      const tier = rule.tiers.find((each) => each.code === code);
      if (tier === undefined) throw new RangeError(`no tier ${code}`);
      return sheet.step('multiply', tier.label, sheet.step('given', rule.question, decimal(tier.share)), max);
    },
  };
}

const tierField = ({ question, tiers }: TieredRule): ChoiceField => ({
  name: 'tier',
  label: question,
  kind: 'choice',
  optional: false,
  choices: tiers.map(({ code, label }) => ({ code, label })),
});

function faultsOf({ question, tiers }: TieredRule): readonly string[] {
  return [
    ...textFaults('Câu hỏi', question),
    ...codeFaults(
      'mức',
      tiers.map((tier) => tier.code),
    ),
    ...tiers.flatMap((tier) => [...textFaults(`Tên mức ${tier.code}`, tier.label), ...shareFaults(tier)]),
    ...(tiers.some((tier) => tier.share === '1') ? [] : ['Không có mức nào đạt điểm tối đa (hệ số 1)']),
  ];
}

function shareFaults({ code, share }: TieredRule['tiers'][number]): readonly string[] {
  const faults = numberFaults(`Hệ số của mức ${code}`, share);
  if (faults.length > 0) return faults;
  return compare(share, '1') > 0 ? [`Hệ số của mức ${code} phải từ 0 đến 1, không phải ${share}`] : [];
}
