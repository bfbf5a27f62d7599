import { checkRule, evaluate, readTrace, type Rule } from './index.js';
import {
  chair,
  countRatio,
  manual,
  meetings,
  minMax,
  ratio,
  rowsOf,
  sumOf,
  threshold,
  yesNo,
} from './testing/rules.builder.js';

/**
 * Requirements and maxima are those of the plans: 4636/KH-UBND ("4636", file 000) and 430/KH-UBND of Vạn Ninh
 * ("430", file 003), with the line of the text. The plans give no
 * reported figures, and 430 no points: figures are made up, and maxima without a line of 4636 as well.
 */
interface Example {
  readonly of: string;
  readonly rule: Rule;
  readonly max: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly points: string;
  readonly why: string;
}

const spending = (required: string) => threshold({ measure: 'fraction', required });
const range = { reading: '(value-min)/(max-min)' } as const;
const incidents = minMax({ unit: 'sự cố', whole: true });

const EXAMPLES: readonly Example[] = [
  // "Có": 430 line 202, row II.1; maximum of 4636 line 195, indicator 1.1.
  { of: 'yes', rule: yesNo(), max: '10', inputs: { answer: 'Có' }, points: '10', why: 'Có → 10 điểm' },
  { of: 'no', rule: yesNo(), max: '10', inputs: { answer: 'không' }, points: '0', why: 'Không → 0 điểm' },

  // "100%": 430 line 230, row II.21; maxima of 4636 lines 449 (indicator 7.1), 195 and 417.
  {
    of: 'a percentage',
    rule: ratio(),
    max: '50',
    inputs: { value: '93,5' },
    points: '46.75',
    why: '93,5 ÷ 100 × 50 = 46,75',
  },
  {
    of: 'a fraction',
    rule: ratio({ measure: 'fraction' }),
    max: '10',
    inputs: { numerator: '33', denominator: '40' },
    points: '8.25',
    why: '33 ÷ 40 × 10 = 8,25',
  },
  {
    of: 'a fraction that goes on',
    rule: ratio({ measure: 'fraction' }),
    max: '20',
    inputs: { numerator: '2', denominator: '3' },
    points: '13.3333',
    why: '2 ÷ 3 × 20 = 13,333333… → làm tròn 13,3333',
  },
  // "Tỷ lệ thuê bao băng rộng di động/100 dân": 4636 lines 268-270, indicator 3.3, may be above 100.
  {
    of: 'a ratio above its whole',
    rule: ratio({ beyond: 'cap' }),
    max: '30',
    inputs: { value: '104,2' },
    points: '30',
    why: '104,2 ÷ 100 × 30 = 31,26 → lấy tối đa 30',
  },
  // "phát sinh hồ sơ đạt 90%": 430 line 77.
  {
    of: 'a ratio that is full at 90%',
    rule: ratio({ measure: 'fraction', full: '90', beyond: 'cap' }),
    max: '20',
    inputs: { numerator: '1.234,5', denominator: '2000' },
    points: '13.7167',
    why: 'Mức cần đạt: 2.000 × 0,9 = 1.800; 1.234,5 ÷ 1.800 × 20 = 13,716666… → làm tròn 13,7167',
  },

  // ">=80%": 430 line 302, row III.25; maximum of 4636 line 417, indicator 6.5.
  {
    of: '>=80% met',
    rule: threshold(),
    max: '20',
    inputs: { value: '80' },
    points: '20',
    why: '80% ≥ 80% → 20 điểm',
  },
  {
    of: '>=80% missed',
    rule: threshold(),
    max: '20',
    inputs: { value: '79,99%' },
    points: '0',
    why: '79,99% < 80% → 0 điểm',
  },
  {
    of: '>=80% missed, in proportion',
    rule: threshold({ otherwise: 'in-proportion' }),
    max: '20',
    inputs: { value: '60' },
    points: '15',
    why: '60% < 80%; 60 ÷ 80 × 20 = 15',
  },
  // ">=0,25%": 430 lines 255 and 311, rows II.38 and III.29. A quarter of one percent: 2,5 of 1.000 is enough.
  {
    of: '>=0,25% met',
    rule: spending('0.25'),
    max: '10',
    inputs: { numerator: '2,5', denominator: '1000' },
    points: '10',
    why: '2,5 ÷ 1.000 × 100 = 0,25; 0,25% ≥ 0,25% → 10 điểm',
  },
  {
    of: '>=0,25% missed',
    rule: spending('0.25'),
    max: '10',
    inputs: { numerator: '2,4', denominator: '1000' },
    points: '0',
    why: '2,4 ÷ 1.000 × 100 = 0,24; 0,24% < 0,25% → 0 điểm',
  },
  // "10 nghiệp vụ": 430 line 303, row III.26.
  {
    of: '10 nghiệp vụ',
    rule: threshold({
      measure: 'number',
      required: '10',
      unit: 'nghiệp vụ',
      whole: true,
      otherwise: 'in-proportion',
    }),
    max: '20',
    inputs: { value: '7' },
    points: '14',
    why: '7 nghiệp vụ < 10 nghiệp vụ; 7 ÷ 10 × 20 = 14',
  },

  // Chair of the committee: 4636 line 194, indicator 1.1 of 10 points; tiers of the domain page's rule table.
  {
    of: 'chair: head',
    rule: chair(),
    max: '10',
    inputs: { tier: 'head' },
    points: '10',
    why: 'Bí thư hoặc Chủ tịch: 1 × 10 = 10',
  },
  {
    of: 'chair: deputy',
    rule: chair(),
    max: '10',
    inputs: { tier: 'deputy' },
    points: '5',
    why: 'Cấp phó: 0,5 × 10 = 5',
  },
  {
    of: 'chair: other',
    rule: chair(),
    max: '10',
    inputs: { tier: 'other' },
    points: '0',
    why: 'Người khác: 0 × 10 = 0',
  },

  // 4/3/2/1 meetings → 20/15/10/5 points: the domain page's rule table.
  {
    of: '5 meetings',
    rule: meetings(),
    max: '20',
    inputs: { value: '5' },
    points: '20',
    why: '5 lần họp → bậc "từ 4": 20 điểm',
  },
  {
    of: '3 meetings',
    rule: meetings(),
    max: '20',
    inputs: { value: '3' },
    points: '15',
    why: '3 lần họp → bậc "từ 3": 15 điểm',
  },
  {
    of: '2 meetings',
    rule: meetings(),
    max: '20',
    inputs: { value: '2' },
    points: '10',
    why: '2 lần họp → bậc "từ 2": 10 điểm',
  },
  {
    of: '1 meeting',
    rule: meetings(),
    max: '20',
    inputs: { value: '1' },
    points: '5',
    why: '1 lần họp → bậc "từ 1": 5 điểm',
  },
  {
    of: 'no meeting',
    rule: meetings(),
    max: '20',
    inputs: { value: '0' },
    points: '0',
    why: '0 lần họp → chưa tới bậc "từ 1": 0 điểm',
  },

  // Attends all sessions, chairs own meetings: 430 lines 263 and 264, rows III.1 and III.2.
  {
    of: 'half for attending, half for chairing',
    rule: sumOf(['0.5', yesNo()], ['0.5', yesNo()]),
    max: '10',
    inputs: { 'p1.answer': 'có', 'p2.answer': 'không' },
    points: '5',
    why: 'Phần 1 (tối đa 5): Có → 5 điểm; Phần 2 (tối đa 5): Không → 0 điểm; 5 + 0 = 5',
  },

  // Documents signed by the head / all documents: 430 line 265, row III.3; maximum of 4636 line 201, indicator 1.2.
  {
    of: 'documents signed',
    rule: countRatio(),
    max: '10',
    inputs: { counted: '9', all: '12' },
    points: '7.5',
    why: '9 ÷ 12 × 10 = 7,5',
  },

  // Min-Max: 430 lines 273, 277, 279 ("tỷ lệ cao nhất thì điểm tối đa và giảm dần"); maximum of 4636 line 311, 4.2.
  {
    of: 'value/max',
    rule: minMax(),
    max: '30',
    inputs: { value: '1,2', best: '2' },
    points: '18',
    why: '1,2 ÷ 2 × 30 = 18',
  },
  {
    of: 'the best unit',
    rule: minMax(),
    max: '30',
    inputs: { value: '2,1', best: '2' },
    points: '30',
    why: '2,1% ≥ 2% → 30 điểm',
  },
  {
    of: '(value-min)/(max-min)',
    rule: minMax(range),
    max: '30',
    inputs: { value: '1,2', best: '2', worst: '0,4' },
    points: '15',
    why: '1,2 − 0,4 = 0,8; 2 − 0,4 = 1,6; 0,8 ÷ 1,6 × 30 = 15',
  },
  {
    of: 'a value below the worst peer',
    rule: minMax(range),
    max: '30',
    inputs: { value: '0,3', best: '2', worst: '0,4' },
    points: '0',
    why: '0,3 − 0,3 = 0; 2 − 0,3 = 1,7; 0 ÷ 1,7 × 30 = 0',
  },
  // 430 line 290, row III.18: most incidents found gets the maximum. That is the plan's wording.
  {
    of: 'most incidents',
    rule: incidents,
    max: '10',
    inputs: { value: '3', best: '12' },
    points: '2.5',
    why: '3 ÷ 12 × 10 = 2,5',
  },
  {
    of: 'fewest incidents, value/max',
    rule: { ...incidents, direction: 'lower-is-better' },
    max: '10',
    inputs: { value: '12', best: '3' },
    points: '2.5',
    why: '3 ÷ 12 × 10 = 2,5',
  },
  {
    of: 'fewest incidents, range',
    rule: { ...incidents, ...range, direction: 'lower-is-better' },
    max: '10',
    inputs: { value: '6', best: '3', worst: '15' },
    points: '7.5',
    why: '15 − 6 = 9; 15 − 3 = 12; 9 ÷ 12 × 10 = 7,5',
  },
  {
    of: 'no incident at all',
    rule: { ...incidents, direction: 'lower-is-better' },
    max: '10',
    inputs: { value: '0', best: '0' },
    points: '10',
    why: '0 sự cố ≤ 0 sự cố → 10 điểm',
  },
  {
    of: 'nothing where more is better',
    rule: minMax(),
    max: '30',
    inputs: { value: '0', best: '0' },
    points: '0',
    why: '0 × 30 = 0',
  },

  // Two rows under one cap: 430 lines 291-295, row III.19 (investment and running costs, >=10% each).
  {
    of: 'row 19',
    rule: rowsOf(['10', spending('10')], ['10', spending('10')]),
    max: '10',
    inputs: { 'r1.numerator': '12', 'r1.denominator': '100', 'r2.numerator': '30', 'r2.denominator': '250' },
    points: '10',
    why:
      'Dòng 1 (tối đa 10): 12 ÷ 100 × 100 = 12; 12% ≥ 10% → 10 điểm; ' +
      'Dòng 2 (tối đa 10): 30 ÷ 250 × 100 = 12; 12% ≥ 10% → 10 điểm; 10 + 10 = 20 → lấy tối đa 10',
  },
  // 430 lines 306-308, row III.27 (>=1% each); maximum of 4636 line 437, indicator 6.9.
  {
    of: 'row 27',
    rule: rowsOf(['15', threshold({ required: '1' })], ['15', threshold({ required: '1' })]),
    max: '30',
    inputs: { 'r1.value': '1,3', 'r2.value': '0,9' },
    points: '15',
    why: 'Dòng 1 (tối đa 15): 1,3% ≥ 1% → 15 điểm; Dòng 2 (tối đa 15): 0,9% < 1% → 0 điểm; 15 + 0 = 15',
  },
  // 430 lines 322-330, row III.36: six rows of 100%.
  {
    of: 'row 36',
    rule: rowsOf(...Array.from({ length: 6 }, () => ['2', ratio()] as const)),
    max: '10',
    inputs: {
      'r1.value': '100',
      'r2.value': '50',
      'r3.value': '0',
      'r4.value': '90',
      'r5.value': '75,5',
      'r6.value': '10',
    },
    points: '6.51',
    why:
      'Dòng 1 (tối đa 2): 100 ÷ 100 × 2 = 2; Dòng 2 (tối đa 2): 50 ÷ 100 × 2 = 1; Dòng 3 (tối đa 2): 0 ÷ 100 × 2 = 0; ' +
      'Dòng 4 (tối đa 2): 90 ÷ 100 × 2 = 1,8; Dòng 5 (tối đa 2): 75,5 ÷ 100 × 2 = 1,51; ' +
      'Dòng 6 (tối đa 2): 10 ÷ 100 × 2 = 0,2; 2 + 1 + 0 + 1,8 + 1,51 + 0,2 = 6,51',
  },

  // "-", no threshold: 430 lines 234-236, rows II.24-26, scored by people.
  {
    of: 'points by people',
    rule: manual(),
    max: '10',
    inputs: { points: '7,5' },
    points: '7.5',
    why: 'Điểm do người chấm quyết định: 7,5 điểm',
  },

  // Pillar 9 has indicators of 0 points: 4636 lines 506-518.
  {
    of: 'an indicator of 0 points',
    rule: yesNo(),
    max: '0',
    inputs: { answer: 'có' },
    points: '0',
    why: 'Có → 0 điểm',
  },
];

it.each(EXAMPLES)('$of: $why', ({ rule, max, inputs, points, why }) => {
  expect(checkRule(rule, max)).toEqual([]);
  const evaluation = evaluate(rule, max, inputs);
  expect(evaluation).toMatchObject({ points, provisional: false, assumptions: [] });
  expect(readTrace(evaluation.trace)).toBe(why);
});

describe('Min-Max before the peers are known', () => {
  it('takes the own value as the best, and says so', () => {
    expect(evaluate(minMax(), '30', { value: '1,2' })).toMatchObject({
      points: '30',
      provisional: true,
      assumptions: ['Chưa có số liệu của các đơn vị khác, tạm coi giá trị 1,2 của đơn vị là tốt nhất.'],
    });
  });

  it('lets the first reading stand in while the worst value is unknown', () => {
    expect(evaluate(minMax(range), '30', { value: '1,2', best: '2' })).toMatchObject({
      points: '18',
      provisional: true,
      assumptions: ['Chưa có giá trị kém nhất của các đơn vị, tạm tính theo tỷ lệ với giá trị tốt nhất.'],
    });
  });

  it('says for which part of a sum', () => {
    const { points, assumptions } = evaluate(sumOf(['0.5', yesNo()], ['0.5', minMax()]), '30', {
      'p1.answer': 'không',
      'p2.value': '4',
    });
    expect(points).toBe('15');
    expect(assumptions).toEqual([
      'Phần 2: Chưa có số liệu của các đơn vị khác, tạm coi giá trị 4 của đơn vị là tốt nhất.',
    ]);
  });
});
