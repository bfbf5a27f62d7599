import type { Rule } from '../../client/types.gen.js';
import { estimate, type Inputs } from './estimate.js';

const yesNo: Rule = { kind: 'yes-no', version: 1, question: 'Đã ban hành?' };
const percent: Rule = { kind: 'ratio', version: 1, measure: 'percent', full: '100', beyond: 'refuse' };
const share: Rule = { ...percent, measure: 'fraction' };
const capped: Rule = { ...percent, full: '80', beyond: 'cap' };
const threshold = (otherwise: 'zero' | 'in-proportion', comparator: '>=' | '<=' = '>='): Rule => ({
  kind: 'threshold',
  version: 1,
  measure: 'number',
  comparator,
  required: '80',
  unit: '',
  otherwise,
});
const counts: Rule = { kind: 'count-ratio', version: 1, countedLabel: 'a', allLabel: 'b' };
const stepped: Rule = {
  kind: 'stepped',
  version: 1,
  question: 'Số cuộc họp',
  unit: 'cuộc',
  steps: [
    { atLeast: '4', points: '20' },
    { atLeast: '2', points: '10' },
  ],
};
const tiered: Rule = {
  kind: 'tiered',
  version: 1,
  question: 'Trưởng ban?',
  tiers: [
    { code: 'dungdau', label: 'Bí thư', share: '1' },
    { code: 'cappho', label: 'Phó', share: '0.5' },
  ],
};
const parts: Rule = {
  kind: 'sum-of-parts',
  version: 1,
  parts: [
    { code: 'a', label: 'a', share: '0.5', rule: yesNo },
    { code: 'b', label: 'b', share: '0.5', rule: counts },
  ],
};
const rows: Rule = {
  kind: 'capped-rows',
  version: 1,
  rows: [
    { code: 'a', label: 'a', max: '15', rule: yesNo },
    { code: 'b', label: 'b', max: '15', rule: yesNo },
  ],
};
const manual: Rule = { kind: 'manual', version: 1 };

it.each<[string, Rule, Inputs, string]>([
  ['yes', yesNo, { answer: 'có' }, '20'],
  ['no', yesNo, { answer: 'không' }, '0'],
  ['a percentage', percent, { value: '93.5' }, '18.7'],
  ['a share, rounded half up at 4 places', share, { numerator: '124', denominator: '131' }, '18.9313'],
  ['a share beyond what is asked, capped', capped, { value: '90' }, '20'],
  ['a threshold that is met', threshold('zero'), { value: '80' }, '20'],
  ['one that is not', threshold('zero'), { value: '79.99' }, '0'],
  ['one that is not, in proportion', threshold('in-proportion'), { value: '60' }, '15'],
  ['an upper bound, in proportion', threshold('in-proportion', '<='), { value: '160' }, '10'],
  ['counts', counts, { counted: '1', all: '3' }, '6.6667'],
  ['the step that is reached', stepped, { value: '3' }, '10'],
  ['no step', stepped, { value: '1' }, '0'],
  ['a tier', tiered, { tier: 'cappho' }, '10'],
  ['parts', parts, { 'a.answer': 'có', 'b.counted': '1', 'b.all': '2' }, '15'],
  ['rows with a cap', rows, { 'a.answer': 'có', 'b.answer': 'có' }, '20'],
])('works out %s', (_, rule, inputs, points) =>
  expect(estimate(rule, '20', inputs)).toEqual({ status: 'points', points }),
);

it.each<[string, Rule, Inputs]>([
  ['nothing typed', share, {}],
  ['half of it', share, { numerator: '1' }],
  ['a whole of nothing', share, { numerator: '0', denominator: '0' }],
  ['more than the whole', counts, { counted: '3', all: '2' }],
  ['more than all', percent, { value: '101' }],
  ['an answer that is none', yesNo, { answer: 'chưa rõ' }],
  ['a tier that is none', tiered, { tier: 'x' }],
  ['one part of two', parts, { 'a.answer': 'có' }],
])('waits for figures: %s', (_, rule, inputs) =>
  expect(estimate(rule, '20', inputs)).toEqual({ status: 'missing' }),
);

it('leaves to the server what people decide, and roundings of their own', () => {
  expect(estimate(manual, '20', { points: '5' })).toEqual({ status: 'unknown' });
  const rounded: Rule = { ...yesNo, rounding: { places: 0, mode: 'down' } };
  expect(estimate(rounded, '20', { answer: 'có' })).toEqual({ status: 'unknown' });
});
