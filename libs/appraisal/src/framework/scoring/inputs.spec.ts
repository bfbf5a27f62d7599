import { Refusal } from '#kernel';
import { evaluate, inputsOf, readInputs, type Rule } from './index.js';
import * as refusals from './refusals.js';
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

const range = minMax({ reading: '(value-min)/(max-min)' });

function refusalOf(run: () => unknown): Refusal {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('not refused');
}

describe('inputsOf', () => {
  it.each<[string, Rule, readonly string[]]>([
    ['yes-no', yesNo(), ['answer']],
    ['ratio in percent', ratio(), ['value']],
    ['ratio as a fraction', ratio({ measure: 'fraction' }), ['numerator', 'denominator']],
    ['threshold', threshold(), ['value']],
    ['tiered', chair(), ['tier']],
    ['stepped', meetings(), ['value']],
    ['count ratio', countRatio(), ['counted', 'all']],
    ['value/max', minMax(), ['value', 'best']],
    ['range', range, ['value', 'best', 'worst']],
    ['manual', manual(), ['points']],
    [
      'nested',
      sumOf(['0.5', yesNo()], ['0.5', rowsOf(['3', chair()], ['2', countRatio()])]),
      ['p1.answer', 'p2.r1.tier', 'p2.r2.counted', 'p2.r2.all'],
    ],
  ])('%s', (_, rule, names) => expect(inputsOf(rule).map((field) => field.name)).toEqual(names));

  it('says everything that a form needs', () => {
    expect(inputsOf(rowsOf(['5', chair()], ['5', ratio()]))).toEqual([
      {
        name: 'r1.tier',
        label: 'Dòng 1: Trưởng ban Ban Chỉ đạo',
        kind: 'choice',
        optional: false,
        choices: [
          { code: 'head', label: 'Bí thư hoặc Chủ tịch' },
          { code: 'deputy', label: 'Cấp phó' },
          { code: 'other', label: 'Người khác' },
        ],
      },
      {
        name: 'r2.value',
        label: 'Dòng 2: Tỷ lệ đạt được',
        kind: 'decimal',
        unit: '%',
        optional: false,
        percentMax: '100',
      },
    ]);
  });

  it('asks for peers without insisting', () => {
    expect(inputsOf(range).map((field) => field.optional)).toEqual([false, true, true]);
    expect(readInputs(range, { value: '5', best: ' ', worst: '' })).toEqual({ value: '5' });
  });
});

describe('readInputs', () => {
  it.each<[Rule, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    [yesNo(), { answer: ' CÓ ' }, { answer: 'yes' }],
    [yesNo(), { answer: 'Không'.normalize('NFD') }, { answer: 'no' }],
    [yesNo(), { answer: 'có'.normalize('NFD') }, { answer: 'yes' }],
    [yesNo(), { answer: 'Yes' }, { answer: 'yes' }],
    [ratio(), { value: '93,50' }, { value: '93.5' }],
    [ratio(), { value: '93.5 %' }, { value: '93.5' }],
    [ratio(), { value: '-0' }, { value: '0' }],
    [countRatio(), { all: '1.234.567', counted: '007' }, { counted: '7', all: '1234567' }],
    [countRatio(), { all: '12,0', counted: '1 000' }, { counted: '1000', all: '12' }],
    [chair(), { tier: ' deputy ' }, { tier: 'deputy' }],
    [sumOf(['1', yesNo()]), { 'p1.answer': 'no' }, { 'p1.answer': 'no' }],
  ])('%# reads what people type', (rule, typed, read) => expect(readInputs(rule, typed)).toEqual(read));

  const REFUSED: readonly [string, Rule, Readonly<Record<string, string>>, RegExp][] = [
    ['input-missing', ratio({ measure: 'fraction' }), { numerator: '3' }, /Chưa nhập “Mẫu số \(tổng số\)”/],
    ['input-missing', yesNo(), { answer: '  ' }, /Chưa nhập/],
    ['input-unknown', ratio(), { value: '3', valeu: '4' }, /không có ô “valeu”.*value/],
    [
      'input-not-a-number',
      ratio(),
      { value: 'chín mươi' },
      /“Tỷ lệ đạt được” phải là một con số.*“chín mươi”/,
    ],
    ['input-not-a-number', ratio(), { value: '1e2' }, /“1e2”/],
    ['input-negative', ratio(), { value: '-1' }, /không thể âm/],
    ['input-not-whole', meetings(), { value: '1.234' }, /Nếu ý là 1234 hãy viết 1234, không viết 1\.234/],
    ['input-not-whole', meetings(), { value: '2,5' }, /số đếm được, không có phần lẻ/],
    ['input-too-large', countRatio(), { counted: '1', all: '1' + '0'.repeat(15) }, /quá lớn.*15 chữ số/],
    ['input-too-large', countRatio(), { counted: '1', all: '9'.repeat(60) }, /“9{40}…”/],
    ['input-too-precise', ratio(), { value: '1,0000000000000001' }, /nhiều nhất 15 chữ số/],
    ['answer-unclear', yesNo(), { answer: 'chưa rõ' }, /chọn “có” hoặc “không”.*$/],
    ['choice-unknown', chair(), { tier: 'vice' }, /head \(Bí thư hoặc Chủ tịch\); deputy/],
    ['percent-out-of-range', ratio(), { value: '100,01' }, /từ 0 đến 100%/],
    ['percent-out-of-range', threshold(), { value: '800' }, /từ 0 đến 100%/],
  ];

  it.each(REFUSED)('refuses with framework.%s (%#)', (reason, rule, typed, message) => {
    const refusal = refusalOf(() => readInputs(rule, typed));
    expect(refusal.code).toBe(`framework.${reason}`);
    expect(refusal.message).toMatch(message);
    expect(refusal.message).toMatch(/(Hãy|Chỉ|hãy) .*\.$/);
  });

  const TOGETHER: readonly [string, Rule, Readonly<Record<string, string>>, RegExp][] = [
    [
      'denominator-zero',
      ratio({ measure: 'fraction' }),
      { numerator: '0', denominator: '0' },
      /Mẫu số \(tổng số\).*là 0/,
    ],
    ['denominator-zero', countRatio(), { counted: '0', all: '0' }, /Tổng số văn bản/],
    ['part-exceeds-whole', countRatio(), { counted: '13', all: '12' }, /\(13\) lớn hơn .*\(12\)/],
    [
      'part-exceeds-whole',
      threshold({ measure: 'fraction' }),
      { numerator: '2', denominator: '1' },
      /lớn hơn/,
    ],
    ['peers-crossed', range, { value: '0', best: '1', worst: '2' }, /kém hơn.*đổi chỗ/],
    ['points-out-of-range', manual(), { points: '10,5' }, /10,5, vượt điểm tối đa 10/],
    [
      'points-out-of-range',
      sumOf(['0.5', manual()], ['0.5', manual()]),
      { 'p1.points': '6', 'p2.points': '0' },
      /tối đa 5/,
    ],
  ];

  it.each(TOGETHER)('evaluate refuses with framework.%s (%#)', (reason, rule, inputs, message) => {
    const refusal = refusalOf(() => evaluate(rule, '10', inputs));
    expect(refusal.code).toBe(`framework.${reason}`);
    expect(refusal.message).toMatch(message);
  });

  it('covers every refusal that there is', () => {
    const said = [
      ...REFUSED.map(([, rule, typed]) => refusalOf(() => readInputs(rule, typed))),
      ...TOGETHER.map(([, rule, inputs]) => refusalOf(() => evaluate(rule, '10', inputs))),
    ];
    expect(new Set(said.map((refusal) => refusal.constructor))).toEqual(new Set(Object.values(refusals)));
  });

  it.each(['__proto__', 'constructor', 'toString'])('sees %s as a name like any other', (name) => {
    const typed: Record<string, string> = JSON.parse(`{"value":"1","${name}":"2"}`);
    expect(refusalOf(() => readInputs(ratio(), typed)).code).toBe('framework.input-unknown');
    const part: Rule = {
      kind: 'capped-rows',
      version: 1,
      rows: [{ code: 'constructor', label: 'Dòng', max: '1', rule: ratio() }],
    };
    expect(refusalOf(() => readInputs(part, {})).code).toBe('framework.input-missing');
  });

  it('shows what was typed on one line', () => {
    const refusal = refusalOf(() => readInputs(ratio(), { value: 'một\n\u2028\u202ehai\u0007' }));
    expect(refusal.message).toContain('“một   hai”');
    expect(refusal.details).toEqual({ field: 'value', typed: 'một   hai' });
  });

  it('lets a share above 100% stand where the plan asks for more', () => {
    expect(evaluate(threshold({ required: '120' }), '10', { value: '125' }).points).toBe('10');
  });
});
