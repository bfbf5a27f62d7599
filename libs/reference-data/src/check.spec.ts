import { checkRule } from '#appraisal/framework';
import { checkFramework, checkRegister } from './check.js';
import { resultFaults } from './checks/results.js';
import type { Fault } from './fault.js';
import { referenceDataFolder } from './folder.js';
import { readJson } from './json.js';
import { compileShapes, type Shape } from './shape.js';
import { changed } from './testing/change.js';

const folder = referenceDataFolder();
const shapes = compileShapes(folder);
const files = {
  framework: readJson(folder, 'frameworks/khanhhoa-2025.json'),
  agencies: readJson(folder, 'agencies/khanhhoa.json'),
  units: readJson(folder, 'units/khanhhoa.json'),
  results: readJson(folder, 'published/provinces.json'),
};

type Planted = readonly [what: string, pointer: string, value: unknown, found: string, says: string];

describe('a framework', () => {
  const agencies = new Set(codesOf(files.agencies));
  const faults = (json: unknown) =>
    faultsOf(json, shapes.framework, (content) => checkFramework(content, { agencies, checkRule }));

  it('has no fault as it is committed', () => expect(faults(files.framework)).toEqual([]));

  it.each<Planted>([
    [
      'a pillar one point off',
      '/pillars/4/maxPoints',
      '101',
      '/pillars/4/maxPoints',
      'ghi 101 điểm nhưng cộng được 100 điểm',
    ],
    [
      'an indicator one point off',
      '/indicators/0/maxPoints',
      '9',
      '/pillars/0/maxPoints',
      'ghi 50 điểm nhưng cộng được 49 điểm',
    ],
    [
      'a total one point off',
      '/totalPoints',
      '999',
      '/totalPoints',
      'ghi 999 điểm nhưng cộng được 1.000 điểm',
    ],
    ['a row that is lost', '/indicators/2', undefined, '/pillars/0', 'thiếu 1.3'],
    ['a pillar without rows', '/pillars/9', pillar('10'), '/pillars/9', 'thiếu 10.1'],
    ['a pillar twice', '/pillars/9', pillar('9'), '/pillars/9/code', 'Mã “9” đã có'],
    ['an indicator twice', '/indicators/1/code', '1.1', '/indicators/1/code', 'Mã “1.1” đã có'],
    [
      'a row under an unknown pillar',
      '/indicators/0/pillar',
      '12',
      '/indicators/0/pillar',
      'Không có chỉ số chính “12”',
    ],
    [
      'a row under another pillar',
      '/indicators/0/pillar',
      '2',
      '/indicators/0/pillar',
      'không thuộc chỉ số chính 2',
    ],
    ['an unknown lead', '/indicators/3/lead', 'soabc', '/indicators/3/lead', 'không có cơ quan “soabc”'],
    ['an unknown helper', '/indicators/0/coordinating/1', 'soabc', '/indicators/0/coordinating/1', '“soabc”'],
    [
      'a lead that helps itself',
      '/indicators/0/coordinating/1',
      'sokhcn',
      '/indicators/0/coordinating/1',
      'đã được giao',
    ],
    [
      'a helper named twice',
      '/indicators/0/coordinating/1',
      'vptinhuy',
      '/indicators/0/coordinating/1',
      'đã được giao',
    ],
    [
      'a line outside the annex',
      '/indicators/0/readings/name/line',
      173,
      '/indicators/0/readings/name/line',
      'Dòng 173',
    ],
    [
      'a line after the annex',
      '/pillars/0/readings/code/line',
      523,
      '/pillars/0/readings/code/line',
      'Dòng 523',
    ],
    ['lines the wrong way round', '/source/lines', [522, 174], '/source/lines', 'đứng sau dòng cuối 174'],
    [
      'an inherited cell without why',
      '/indicators/1/readings/lead/why',
      undefined,
      '/indicators/1/readings/lead',
      'phải nói vì sao',
    ],
    [
      'an unclear cell without why',
      '/indicators/0/readings/rule/why',
      undefined,
      '/indicators/0/readings/rule',
      'phải nói vì sao',
    ],
    [
      'a rule that gives half',
      '/indicators/6/rule/parts/0/share',
      '0.4',
      '/indicators/6/rule',
      'cộng lại bằng 1, đang là 0.9',
    ],
    [
      'a day that does not exist',
      '/source/issuedOn',
      '2025-02-30',
      '/source/issuedOn',
      'không phải là một ngày',
    ],
  ])('is caught with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(files.framework, pointer, value))).toContainEqual(fault(found, says));
  });

  it.each<Planted>([
    ['a missing field', '/indicators/0/lead', undefined, '/indicators/0', 'Thiếu trường “lead”'],
    ['an unknown field', '/pillars/0/weight', '1', '/pillars/0/weight', 'Có trường lạ “weight”'],
    ['a number for points', '/indicators/0/maxPoints', 10, '/indicators/0/maxPoints', 'Sai kiểu dữ liệu'],
    ['points that are not canonical', '/totalPoints', '1000.0', '/totalPoints', 'Không đúng khuôn'],
    ['an empty name', '/indicators/0/name', '', '/indicators/0/name', 'Không được để trống'],
    ['a code with a dash', '/code', 'kh-405', '/code', 'Không đúng khuôn'],
    [
      'a cell that is not read',
      '/indicators/0/readings/rule',
      undefined,
      '/indicators/0/readings',
      'Thiếu trường “rule”',
    ],
    [
      'an unknown reading',
      '/pillars/0/readings/code/how',
      'guessed',
      '/pillars/0/readings/code/how',
      'Chỉ được là một trong',
    ],
    ['line 0', '/pillars/0/readings/code/line', 0, '/pillars/0/readings/code/line', 'Không được nhỏ hơn 1'],
    ['one line number', '/source/lines', [174], '/source/lines', 'Phải có ít nhất 2 mục'],
    ['three line numbers', '/source/lines', [174, 175, 176], '/source/lines', 'nhiều nhất 2 mục'],
    ['a year of no document', '/year', 20255, '/year', 'Không được lớn hơn 2100'],
    [
      'an unknown kind of rule',
      '/indicators/0/rule/kind',
      'guess',
      '/indicators/0/rule',
      'Không biết loại “guess”',
    ],
    ['a later version of a rule', '/indicators/0/rule/version', 2, '/indicators/0/rule/version', 'Phải là 1'],
    [
      'a rule of half a kind',
      '/indicators/1/rule/question',
      undefined,
      '/indicators/1/rule',
      'Thiếu trường “question”',
    ],
  ])('does not have the shape with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(files.framework, pointer, value))).toContainEqual(fault(found, says));
  });
});

describe('a register', () => {
  const faults = (json: unknown) => faultsOf(json, shapes.register, checkRegister);

  it.each([files.agencies, files.units])('has no fault as it is committed', (json) =>
    expect(faults(json)).toEqual([]),
  );

  it.each<Planted>([
    ['a code twice', '/entries/1/code', 'sokhcn', '/entries/1/code', 'Mã “sokhcn” đã có'],
    [
      'a name twice',
      '/entries/1/name',
      'sở  khoa học và Công nghệ',
      '/entries/1/name',
      'đã có ở một mục trước',
    ],
    [
      'a spelling of another',
      '/entries/1/aliases',
      [alias('Sở KH&CN')],
      '/entries/1/aliases/0/name',
      '“Sở KH&CN” đã có',
    ],
    ['an unknown kind', '/entries/0/kind', 'club', '/entries/0/kind', 'Không có loại “club”'],
    [
      'members of an unknown kind',
      '/entries/23/memberKinds/0',
      'club',
      '/entries/23/memberKinds/0',
      '“club”',
    ],
    [
      'members of a department',
      '/entries/0/memberKinds',
      ['commune'],
      '/entries/0/memberKinds',
      'Chỉ nhóm cơ quan',
    ],
    [
      'an unknown predecessor',
      '/entries/0/predecessors',
      ['abc'],
      '/entries/0/predecessors/0',
      'Không có mục “abc”',
    ],
    [
      'a predecessor that goes on',
      '/entries/0/predecessors',
      ['soyte'],
      '/entries/0/predecessors/0',
      'phải có ngày kết thúc',
    ],
    [
      'a predecessor that overlaps',
      '/entries/0/validFrom',
      '2025-02-28',
      '/entries/0/predecessors/0',
      'không trước 2025-02-28',
    ],
    [
      'an end before the beginning',
      '/entries/0/validTo',
      '2024-01-01',
      '/entries/0/validTo',
      'đứng trước ngày bắt đầu',
    ],
    [
      'a day that does not exist',
      '/entries/0/validFrom',
      '2025-02-29',
      '/entries/0/validFrom',
      'không phải là một ngày',
    ],
    [
      'a document of no day',
      '/documents/0/issuedOn',
      '2025-13-01',
      '/documents/0/issuedOn',
      'không phải là một ngày',
    ],
    ['a date from nowhere', '/entries/0/dates', undefined, '/entries/0', 'đọc từ đâu'],
    [
      'a source of no date',
      '/entries/1/dates',
      { document: '4636/KH-UBND', line: 1, how: 'stated' },
      '/entries/1/dates',
      'Không có ngày nào',
    ],
    [
      'an unknown document',
      '/entries/0/source/document',
      '1/KH',
      '/entries/0/source/document',
      'Không có văn bản “1/KH”',
    ],
    ['no line in a plan', '/entries/0/source/line', undefined, '/entries/0/source/line', 'Phải ghi số dòng'],
    [
      'a line after the plan',
      '/entries/0/aliases/0/line',
      576,
      '/entries/0/aliases/0/line',
      'nằm ngoài văn bản 4636/KH-UBND',
    ],
    ['a line of a copy', '/entries/30/source/line', 1, '/entries/30/source/line', 'không có số dòng'],
    ['doubt without why', '/entries/0/dates/why', undefined, '/entries/0/dates', 'phải nói vì sao'],
  ])('is caught with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(files.agencies, pointer, value))).toContainEqual(fault(found, says));
  });

  it.each<Planted>([
    ['a code with a dash', '/entries/0/code', 'so-khcn', '/entries/0/code', 'Không đúng khuôn'],
    ['a date for people', '/entries/0/validFrom', '01/03/2025', '/entries/0/validFrom', 'Không đúng khuôn'],
    ['a plan without lines', '/documents/0/lines', undefined, '/documents/0', 'Thiếu trường “lines”'],
    ['a copy that does not say whose', '/documents/5/note', undefined, '/documents/5', 'Thiếu trường “note”'],
    ['an unknown field', '/entries/0/phone', '0258', '/entries/0/phone', 'Có trường lạ “phone”'],
    ['no entries', '/entries', [], '/entries', 'Phải có ít nhất 1 mục'],
    ['another sort', '/sort', 'person', '/sort', 'Chỉ được là một trong: unit, agency'],
  ])('does not have the shape with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(files.agencies, pointer, value))).toContainEqual(fault(found, says));
  });
});

describe('published results', () => {
  const units = new Set(codesOf(files.units));
  const faults = (json: unknown) => faultsOf(json, shapes.results, (content) => resultFaults(content, units));

  it('have no fault as they are committed', () => expect(faults(files.results)).toEqual([]));

  it.each<Planted>([
    [
      'a pillar copied wrong',
      '/claims/3/pillars/0/value',
      '0.9',
      '/claims/3/value',
      'các trụ cột cho 0,7902',
    ],
    ['a rank after the last', '/claims/0/rank', 64, '/claims/0/rank', 'lớn hơn số đơn vị 63'],
    ['more units than the year', '/claims/5/of', 63, '/claims/5/of', 'không quá 34'],
    ['a rank among nobody', '/claims/0/of', null, '/claims/0/of', 'đi cùng thứ hạng'],
    ['a pillar of no year', '/claims/0/pillars/0/pillar', '9', '/claims/0/pillars/0/pillar', 'trụ cột “9”'],
    ['a year that is not described', '/claims/0/year', 2020, '/claims/0/year', 'không mô tả năm 2020'],
    ['a year twice', '/years/1/year', 2021, '/years/1/year', 'Năm 2021 đã có'],
    ['a claim twice', '/claims/2/id', 'khanhhoacu-11252', '/claims/2/id', 'đã có ở một kết quả trước'],
    ['an unknown unit', '/claims/0/unit', 'xyz', '/claims/0/unit', 'không có đơn vị “xyz”'],
    ['an unknown source', '/claims/0/source/document', 'x', '/claims/0/source/document', 'không có “x”'],
    ['doubt without why', '/claims/0/source/why', undefined, '/claims/0/source', 'phải nói vì sao'],
    ['a day that is none', '/documents/0/publishedOn', '2023-02-30', '/documents/0/publishedOn', 'có thật'],
  ])('are caught with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(files.results, pointer, value))).toContainEqual(fault(found, says));
  });

  it.each<Planted>([
    ['a value above 1', '/claims/3/value', '1.2', '/claims/3/value', 'Không đúng khuôn'],
    ['a comma in a value', '/claims/3/value', '0,8', '/claims/3/value', 'Không đúng khuôn'],
    ['no source', '/claims/0/source', undefined, '/claims/0', 'Thiếu trường “source”'],
    ['rank 0', '/claims/0/rank', 0, '/claims/0/rank', 'Không được nhỏ hơn 1'],
  ])('do not have the shape with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(files.results, pointer, value))).toContainEqual(fault(found, says));
  });
});

function faultsOf<Content>(
  json: unknown,
  shape: Shape<Content>,
  check: (content: Content) => readonly Fault[],
): readonly Fault[] {
  const read = shape(json);
  return 'faults' in read ? read.faults : check(read.content);
}

function codesOf(json: unknown): readonly string[] {
  const read = shapes.register(json);
  if ('faults' in read) throw new Error('the register lost its shape');
  return read.content.entries.map(({ code }) => code);
}

function fault(pointer: string, says: string): unknown {
  return { pointer, message: expect.stringContaining(says) };
}

function alias(name: string): object {
  return { name, document: '4636/KH-UBND', line: 1 };
}

function pillar(code: string): object {
  const reading = { how: 'stated', line: 200 };
  return {
    code,
    name: 'Chỉ số thử',
    maxPoints: '0',
    readings: { code: reading, name: reading, maxPoints: reading },
  };
}
