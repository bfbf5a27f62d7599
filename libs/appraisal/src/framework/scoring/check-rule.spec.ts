import { checkRule, type Rule } from './index.js';
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

const steps = (...pairs: readonly (readonly [atLeast: string, points: string])[]) =>
  meetings({ steps: pairs.map(([atLeast, points]) => ({ atLeast, points })) });
const tier = (code: string, share: string) => ({ code, label: code, share });
const changed = (rule: Rule, change: Record<string, unknown>): Rule =>
  JSON.parse(JSON.stringify({ ...rule, ...change }));

it.each<[Rule, string]>([
  [yesNo(), '0'],
  [ratio({ full: '90', beyond: 'cap' }), '12.5'],
  [threshold({ required: '0.25' }), '10'],
  [threshold({ required: '0', comparator: '<=' }), '10'],
  [chair(), '10'],
  [meetings(), '20'],
  [steps(['4', '0'], ['2', '0']), '0'],
  [countRatio(), '10'],
  [minMax(), '30'],
  [manual(), '10'],
  [sumOf(['0.333333', yesNo()], ['0.666667', manual()]), '10'],
  [rowsOf(['10', yesNo()], ['10', yesNo()]), '10'],
])('finds nothing wrong with a sound rule (%#)', (rule, max) => expect(checkRule(rule, max)).toEqual([]));

it.each<[Rule, string, readonly string[]]>([
  [yesNo(), '10,5', ['Điểm tối đa “10,5” phải viết theo dạng chuẩn là 10.5']],
  [yesNo(), '-1', ['Điểm tối đa -1 không được âm']],
  [yesNo(), '0.1234567', ['Điểm tối đa 0.1234567 có quá 6 chữ số thập phân']],
  [yesNo(), '1'.repeat(16), [`Điểm tối đa ${'1'.repeat(16)} quá lớn`]],
  [yesNo(' '), '10', ['Câu hỏi chưa được ghi']],
  [changed(yesNo(), { kind: 'toString' }), '10', ['Không có loại quy tắc “toString”']],
  [changed(yesNo(), { version: 2 }), '10', ['Không có phiên bản 2 của loại quy tắc “yes-no”']],
  [
    ratio({ rounding: { places: 1.5, mode: 'down' } }),
    '10',
    ['Số chữ số làm tròn phải từ 0 đến 10, không phải 1.5'],
  ],
  [
    changed(ratio(), { rounding: { places: 2, mode: 'nearest' } }),
    '10',
    ['Không có cách làm tròn “nearest”'],
  ],
  [ratio({ full: '0', beyond: 'cap' }), '10', ['Tỷ lệ đạt điểm tối đa phải lớn hơn 0']],
  [ratio({ full: '90' }), '10', ['Chỉ từ chối số vượt mức khi mức đạt điểm tối đa là 100%, không phải 90%']],
  [
    threshold({ required: '-' }),
    '10',
    ['Yêu cầu “-” nghĩa là không có ngưỡng: hãy dùng loại quy tắc khác (ví dụ chấm trực tiếp)'],
  ],
  [threshold({ required: '>=80%' }), '10', ['Yêu cầu “>=80%” không phải là số']],
  [threshold({ required: '0,25' }), '10', ['Yêu cầu “0,25” phải viết theo dạng chuẩn là 0.25']],
  [threshold({ unit: 'điểm' }), '10', ['Yêu cầu theo tỷ lệ phải có đơn vị %, không phải “điểm”']],
  [threshold({ required: '0', otherwise: 'in-proportion' }), '10', ['Yêu cầu phải lớn hơn 0']],
  [
    threshold({ comparator: '>', otherwise: 'in-proportion' }),
    '10',
    ['Điểm theo phần đã đạt chỉ dùng với >= hoặc <='],
  ],
  [chair({ tiers: [] }), '10', ['Không có mức nào đạt điểm tối đa (hệ số 1)']],
  [
    chair({ tiers: [tier('a', '1'), tier('a', '1.5')] }),
    '10',
    ['Mã mức “a” bị trùng', 'Hệ số của mức a phải từ 0 đến 1, không phải 1.5'],
  ],
  [
    chair({ tiers: [tier('a.b', '1'), tier('b', 'nửa')] }),
    '10',
    [
      'Mã mức “a.b” chỉ được gồm chữ không dấu, chữ số và dấu gạch nối',
      'Hệ số của mức b “nửa” không phải là số',
    ],
  ],
  [steps(), '20', ['Quy tắc theo bậc phải có ít nhất một bậc']],
  [steps(['4', '25'], ['3', '15']), '20', ['Điểm của bậc cao nhất (25) vượt điểm tối đa 20']],
  [steps(['4', '15'], ['3', '5']), '20', ['Điểm của bậc cao nhất (15) không đạt tới điểm tối đa 20']],
  [steps(['4', '20'], ['3', '20']), '20', ['Điểm của bậc “từ 3” phải thấp hơn điểm của bậc “từ 4”']],
  [steps(['4', '20'], ['5', '15']), '20', ['Bậc “từ 5” phải thấp hơn bậc “từ 4” đứng trước nó']],
  [steps(['bốn', '20']), '20', ['Mức của bậc “bốn” không phải là số']],
  [{ ...countRatio(), allLabel: '' }, '10', ['Tên tổng số chưa được ghi']],
  [minMax({ unit: '' }), '10', ['Đơn vị tính chưa được ghi']],
  [sumOf(), '10', ['Tỷ trọng các phần phải cộng lại bằng 1, đang là 0', 'Quy tắc phải có ít nhất một phần']],
  [sumOf(['0.5', yesNo()], ['0.4', yesNo()]), '10', ['Tỷ trọng các phần phải cộng lại bằng 1, đang là 0.9']],
  [sumOf(['1/2', yesNo()], ['0.5', yesNo()]), '10', ['Tỷ trọng của phần p1 “1/2” không phải là số']],
  [sumOf(['0', yesNo()], ['1', yesNo()]), '10', ['Tỷ trọng của phần p1 phải lớn hơn 0']],
  [
    sumOf(['0.5', meetings()], ['0.5', yesNo()]),
    '10',
    ['Phần 1: Điểm của bậc cao nhất (20) vượt điểm tối đa 5'],
  ],
  [rowsOf(['11', yesNo()]), '10', ['Điểm tối đa của dòng r1 (11) vượt điểm tối đa 10']],
  [
    rowsOf(['4', yesNo()], ['5', yesNo()]),
    '10',
    ['Các dòng cộng lại chỉ được 9, không đạt tới điểm tối đa 10'],
  ],
  [rowsOf(['mười', meetings()]), '10', ['Điểm tối đa của dòng r1 “mười” không phải là số']],
  [
    rowsOf(['10', sumOf(['1', rowsOf(['10', sumOf(['1', yesNo()])])])]),
    '10',
    ['Dòng 1: Phần 1: Dòng 1: Quy tắc lồng nhau quá 3 tầng'],
  ],
])('says what is wrong with a rule (%#)', (rule, max, faults) =>
  expect(checkRule(rule, max)).toEqual(faults),
);

it('ends on a rule that holds itself', () => {
  const rows: { code: string; label: string; max: string; rule: Rule }[] = [];
  const rule: Rule = { kind: 'capped-rows', version: 1, rows };
  rows.push({ code: 'a', label: 'A', max: '10', rule });
  expect(checkRule(rule, '10')).toEqual(['A: A: A: Quy tắc lồng nhau quá 3 tầng']);
});
