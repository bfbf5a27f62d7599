import { checkRule } from '#appraisal/framework';
import { checkReferenceData } from './check.js';
import { referenceDataFolder } from './folder.js';
import { readReferenceData } from './read.js';
import { compileShapes } from './shape.js';
import { changed } from './testing/change.js';

const data = readReferenceData();
const shapes = compileShapes(referenceDataFolder());

type Sort = 'frameworks' | 'cycles' | 'mappings' | 'registers';
const SHAPES = {
  frameworks: shapes.framework,
  cycles: shapes.cycle,
  mappings: shapes.mapping,
  registers: shapes.register,
} as const;

/** What is found with one place of one file changed: faults of the shape, or of all files together. */
function faultsWith(sort: Sort, file: string, [pointer, value]: readonly [string, unknown]) {
  const given = data[sort].find((each) => each.file === file);
  const read = SHAPES[sort](changed(given?.content, pointer, value));
  if ('faults' in read) return read.faults;
  const files = data[sort].map((each) => (each.file === file ? { file, content: read.content } : each));
  return checkReferenceData({ ...data, [sort]: files }, checkRule);
}

const fault = (pointer: string, says: string): unknown => ({
  pointer,
  message: expect.stringContaining(says),
});

const DISTRICT = 'frameworks/vanninh-2023.json';
const CYCLE = 'cycles/vanninh-2023.json';
const MAPPING = 'mappings/430-405.json';

it('has no fault as it is committed', () => expect(checkReferenceData(data, checkRule)).toEqual([]));

describe('a framework of two lists', () => {
  it.each<[string, string, unknown, string, string]>([
    ['a lost row', '/indicators/23', undefined, '/indicators', 'thiếu d24'],
    ['a row of the other list lost', '/indicators/40', undefined, '/indicators', 'thiếu c2'],
    ['a code twice', '/indicators/1/code', '1.d1', '/indicators/1/code', 'Mã “1.d1” đã có'],
    ['a lost figure', '/figures/3', undefined, '/figures', 'thiếu số 4'],
    [
      'an unknown figure below',
      '/indicators/44/denominatorFigures/0',
      '21',
      '/indicators/44/denominatorFigures/0',
      'số 21',
    ],
    [
      'a figure that nobody read',
      '/indicators/44/readings/denominatorFigures',
      undefined,
      '/indicators/44/readings',
      'đi cùng nhau',
    ],
    ['an unknown second lead', '/indicators/5/coLeads/0', 'vnabc', '/indicators/5/coLeads/0', '“vnabc”'],
    [
      'a lead twice',
      '/indicators/5/coLeads/0',
      'vntrungtamvhtttt',
      '/indicators/5/coLeads/0',
      'đã được giao',
    ],
    ['an unknown guide', '/indicators/0/guiding/0', 'vnabc', '/indicators/0/guiding/0', '“vnabc”'],
    ['an unknown lead of a figure', '/figures/0/lead', 'vnabc', '/figures/0/lead', '“vnabc”'],
    [
      'a figure read from elsewhere',
      '/figures/0/readings/name/line',
      164,
      '/figures/0/readings/name/line',
      'Dòng 164',
    ],
    ['shares without why', '/lossShares/reading/why', undefined, '/lossShares/reading', 'phải nói vì sao'],
    [
      'sub-rows that do not reach the maximum',
      '/indicators/57/rule/rows/0/max',
      '0.4',
      '/indicators/57/rule',
      '0.9',
    ],
    [
      'points of one row too many',
      '/indicators/0/maxPoints',
      '2',
      '/pillars/0/maxPoints',
      'cộng được 10 điểm',
    ],
  ])('is caught with %s', (_what, pointer, value, place, says) => {
    expect(faultsWith('frameworks', DISTRICT, [pointer, value])).toContainEqual(
      fault(`${DISTRICT}#${place}`, says),
    );
  });

  it.each(['d24', '5.D24', '5.dd24', '5.d0', '5.d'])('does not take the code %s', (code) => {
    expect(faultsWith('frameworks', DISTRICT, ['/indicators/0/code', code])).toContainEqual(
      fault('/indicators/0/code', 'Không đúng khuôn'),
    );
  });
});

describe('a cycle', () => {
  it.each<[string, string, unknown, string, string]>([
    ['an unknown unit', '/unit', 'xyz', '/unit', 'không có đơn vị “xyz”'],
    ['an unknown framework', '/framework', '999', '/framework', 'Không có bộ chỉ số “999”'],
    ['a day that is none', '/reporting/dueBefore', '2023-02-30', '/reporting/dueBefore', 'có thật'],
    ['a day of another year', '/openedOn', '2024-01-02', '/openedOn', 'không thuộc năm 2023'],
    ['doubt without why', '/readings/openedOn/why', undefined, '/readings/openedOn', 'phải nói vì sao'],
  ])('is caught with %s', (_what, pointer, value, place, says) => {
    expect(faultsWith('cycles', CYCLE, [pointer, value])).toContainEqual(fault(`${CYCLE}#${place}`, says));
  });

  it('does not have the shape with another way of reporting', () =>
    expect(faultsWith('cycles', CYCLE, ['/reporting/kind', 'weeks'])).toContainEqual(
      fault('/reporting', 'Không biết loại “weeks”'),
    ));
});

describe('a mapping', () => {
  it.each<[string, string, unknown, string]>([
    ['a row that is lost', '/rows/0', undefined, 'thiếu chỉ số 1.d1 của bộ cũ'],
    ['an indicator twice', '/rows/0/from/0', '1.d6', 'chỉ số 1.d6 của bộ cũ có ở hai dòng'],
    ['an indicator that is none', '/rows/0/to/0', '1.9', 'bộ mới không có chỉ số 1.9'],
    ['a relation that does not fit', '/rows/0/relation', 'dropped', 'không hợp với quan hệ “dropped”'],
  ])('is caught with %s', (_what, pointer, value, says) => {
    expect(faultsWith('mappings', MAPPING, [pointer, value])).toContainEqual(fault(`${MAPPING}#/rows`, says));
  });

  it('is caught between frameworks that nobody described', () =>
    expect(faultsWith('mappings', MAPPING, ['/from', '1299'])).toEqual([
      fault(`${MAPPING}#/from`, 'Không có bộ chỉ số “1299”'),
    ]));
});

it('lets no two registers of one sort share a code: their streams would be one', () =>
  expect(faultsWith('registers', 'agencies/vanninh.json', ['/entries/0/code', 'sokhcn'])).toContainEqual(
    fault('agencies/vanninh.json#/entries/0/code', 'đã có ở tệp agencies/khanhhoa.json'),
  ));
