import { compare, decimal, formatDecimal } from '#kernel';
import { numberFaults, positiveFaults } from './faults.js';
import { valueField, type NumberField } from './input-field.js';
import type { ThresholdRule } from './rule.js';
import type { Scoring } from './scoring.js';
import { askShare, enough, fractionFields, percentField, type ShareFields } from './share.js';
import { pointsInWords, withUnit } from './words.js';
import type { Argument, Worksheet } from './worksheet.js';

interface Fields {
  readonly fraction: ShareFields;
  readonly value: NumberField;
  readonly bounded: boolean;
}

/** ">=80%", "10 nghiệp vụ": all points when the requirement is met, else nothing or the part that is reached. */
export function threshold(rule: ThresholdRule): Scoring {
  return {
    inputs() {
      const { fraction, value } = fieldsOf(rule);
      return rule.measure === 'fraction' ? [fraction.part, fraction.whole] : [value];
    },
    describe: (max) => `${requirementInWords(rule)} được ${pointsInWords(max)}, ${otherwiseInWords(rule)}`,
    faults: () => faultsOf(rule),
    score(sheet, max) {
      const reached = reach(rule, sheet, fieldsOf(rule));
      const met = sheet.step(rule.comparator, rule.unit, reached.value, decimal(rule.required));
      if (rule.otherwise === 'zero' || sheet.valueOf(met) === '1')
        return sheet.step('if', '', met, max, decimal('0'));
      const { part, whole } = reached.inProportion();
      return rule.comparator === '>='
        ? sheet.step('proportion', '', part, whole, max)
        : sheet.step('proportion', '', whole, part, max);
    },
  };
}

/** A share is at most 100% of its whole, unless the requirement itself asks for more (growth against last year). */
function fieldsOf(rule: ThresholdRule): Fields {
  const bounded = compare(rule.required, '100') <= 0;
  return {
    fraction: fractionFields(rule),
    value: rule.measure === 'number' ? valueField('Số đạt được', rule) : percentField(bounded),
    bounded,
  };
}

interface Reached {
  /** In the unit of the requirement. */
  readonly value: Argument;
  /** What the value is a part of when it falls short: exact numbers, no quotients. */
  readonly inProportion: () => { readonly part: Argument; readonly whole: Argument };
}

function reach(rule: ThresholdRule, sheet: Worksheet, { fraction, value: field, bounded }: Fields): Reached {
  if (rule.measure !== 'fraction') {
    const value = sheet.ask(field);
    return { value, inProportion: () => ({ part: value, whole: decimal(rule.required) }) };
  }
  const { part, whole } = askShare(sheet, fraction, bounded);
  return {
    value: sheet.step('proportion', '', part, whole, decimal('100')),
    inProportion: () => ({ part, whole: enough(sheet, whole, rule.required) }),
  };
}

const IN_WORDS = { '>=': 'Đạt từ', '>': 'Đạt trên', '<=': 'Không quá', '<': 'Dưới' } as const;

function requirementInWords({ comparator, required, unit }: ThresholdRule): string {
  const bound = withUnit(formatDecimal(required), unit);
  return `${IN_WORDS[comparator]} ${bound}${comparator === '>=' ? ' trở lên' : ''}`;
}

function otherwiseInWords({ otherwise, comparator }: ThresholdRule): string {
  if (otherwise === 'zero') return 'không đạt được 0 điểm';
  return comparator === '>=' ? 'chưa đạt thì tính theo phần đã đạt' : 'vượt mức thì giảm theo tỷ lệ';
}

function faultsOf(rule: ThresholdRule): readonly string[] {
  if (rule.required.trim() === '-') {
    return ['Yêu cầu “-” nghĩa là không có ngưỡng: hãy dùng loại quy tắc khác (ví dụ chấm trực tiếp)'];
  }
  const inProportion = rule.otherwise === 'in-proportion';
  return [
    ...(inProportion ? positiveFaults : numberFaults)('Yêu cầu', rule.required),
    ...(rule.measure !== 'number' && rule.unit !== '%'
      ? [`Yêu cầu theo tỷ lệ phải có đơn vị %, không phải “${rule.unit}”`]
      : []),
    // At the bound itself a proportion would give all points although the requirement is not met.
    ...(inProportion && (rule.comparator === '>' || rule.comparator === '<')
      ? ['Điểm theo phần đã đạt chỉ dùng với >= hoặc <=']
      : []),
  ];
}
