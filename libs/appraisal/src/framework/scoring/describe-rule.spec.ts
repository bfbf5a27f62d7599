import { describeRule, type Rule } from './index.js';
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

it.each<[Rule, string, string]>([
  [yesNo(), '10', 'Đã ban hành kế hoạch: có được 10 điểm, không được 0 điểm'],
  [ratio(), '50', 'Tỷ lệ đạt trên 100% nhân với điểm tối đa 50'],
  [
    ratio({
      measure: 'fraction',
      full: '90',
      beyond: 'cap',
      numeratorLabel: 'hồ sơ trực tuyến',
      denominatorLabel: 'tổng hồ sơ',
    }),
    '20',
    'Tỷ lệ “hồ sơ trực tuyến” trên “tổng hồ sơ” đạt trên 90% nhân với điểm tối đa 20, không vượt điểm tối đa',
  ],
  [threshold({ required: '0.25' }), '12.5', 'Đạt từ 0,25% trở lên được 12,5 điểm, không đạt được 0 điểm'],
  [
    threshold({
      comparator: '<=',
      measure: 'number',
      required: '3',
      unit: 'sự cố',
      otherwise: 'in-proportion',
    }),
    '10',
    'Không quá 3 sự cố được 10 điểm, vượt mức thì giảm theo tỷ lệ',
  ],
  [
    chair(),
    '10',
    'Trưởng ban Ban Chỉ đạo: Bí thư hoặc Chủ tịch được 10 điểm; Cấp phó được 5 điểm; Người khác được 0 điểm',
  ],
  [
    meetings(),
    '20',
    'Số cuộc họp của Ban Chỉ đạo: từ 4 lần họp được 20 điểm; từ 3 lần họp được 15 điểm; từ 2 lần họp được 10 điểm; ' +
      'từ 1 lần họp được 5 điểm; thấp hơn được 0 điểm',
  ],
  [
    sumOf(['0.5', manual()], ['0.5', ratio()]),
    '10',
    'Tổng các phần: Phần 1 (Người chấm cho điểm từ 0 đến 5 và phải nêu lý do); Phần 2 (Tỷ lệ đạt trên 100% nhân với điểm tối đa 5)',
  ],
  [
    countRatio(),
    '10',
    'Số văn bản do người đứng đầu ký chia cho Tổng số văn bản chỉ đạo về chuyển đổi số, nhân với điểm tối đa 10',
  ],
  [
    minMax(),
    '30',
    'Min-Max: đơn vị có giá trị cao nhất (%) được 30 điểm, các đơn vị khác tính theo tỷ lệ với giá trị cao nhất',
  ],
  [
    minMax({ unit: 'sự cố', reading: '(value-min)/(max-min)', direction: 'lower-is-better' }),
    '10',
    'Min-Max: đơn vị có giá trị thấp nhất (sự cố) được 10 điểm, các đơn vị khác tính theo khoảng cách từ giá trị cao nhất đến giá trị thấp nhất',
  ],
  [
    rowsOf(['6', manual()], ['6', manual()]),
    '10',
    'Cộng điểm các dòng, không quá 10 điểm: Dòng 1 (Người chấm cho điểm từ 0 đến 6 và phải nêu lý do); Dòng 2 (Người chấm cho điểm từ 0 đến 6 và phải nêu lý do)',
  ],
])('%# describes a rule in a sentence', (rule, max, sentence) =>
  expect(describeRule(rule, max)).toBe(sentence),
);
