import { targetFaults } from './targets.js';
import type { Fault } from '../fault.js';
import { referenceDataFolder } from '../folder.js';
import { readJson } from '../json.js';
import { planLines } from '../plan-text.js';
import { compileShapes } from '../shape.js';
import { changed } from '../testing/change.js';

const folder = referenceDataFolder();
const shapes = compileShapes(folder);
const committed = readJson(folder, 'targets/4636-kh-ubnd.json');

type Planted = readonly [what: string, pointer: string, value: unknown, found: string, says: string];

describe('the targets of a plan', () => {
  const checks = { units: new Set(['khanhhoa']), linesOf: (file: string) => planLines(file) };
  const faults = (json: unknown): readonly Fault[] => {
    const read = shapes.targets(json);
    return 'faults' in read ? read.faults : targetFaults(read.content, checks);
  };

  it('have no fault as they are committed', () => expect(faults(committed)).toEqual([]));

  it.each<Planted>([
    ['an unknown unit', '/unit', 'xyz', '/unit', 'không có đơn vị “xyz”'],
    ['a day that is none', '/document/issuedOn', '2025-02-30', '/document/issuedOn', 'có thật'],
    ['a line too many', '/document/lines', 577, '/document/lines', 'Văn bản có 576 dòng'],
    ['a name twice', '/targets/1/id', '4636-top-20-2025', '/targets/1/id', 'đã có ở một mục tiêu trước'],
    ['a figure copied wrong', '/targets/0/values/0', '21', '/targets/0/values', 'không có số 21'],
    ['another line', '/targets/0/source/line', 24, '/targets/0', 'Dòng 24 của văn bản không có nguyên văn'],
    [
      'words that nobody wrote',
      '/targets/0/source/typed',
      'Top 20 nước',
      '/targets/0',
      'không có nguyên văn',
    ],
    ['a line after the plan', '/targets/0/source/line', 577, '/targets/0', 'nằm ngoài văn bản (576 dòng)'],
    [
      'lines the wrong way round',
      '/targets/0/source/toLine',
      22,
      '/targets/0/source',
      'phải ghi văn bản, dòng',
    ],
    ['doubt without why', '/targets/1/source/why', undefined, '/targets/1/source', 'phải nói vì sao'],
    ['half a range', '/targets/1/values', ['17'], '/targets/1/values', 'cần 2 giá trị'],
    ['a rank among nobody', '/targets/0/among', undefined, '/targets/0/kind', 'among'],
    [
      'a horizon the wrong way round',
      '/targets/0/horizon/from',
      2026,
      '/targets/0/horizon',
      'năm đầu không sau năm cuối',
    ],
    ['a line that was not looked at', '/notTargets/0/line', 25, '/notTargets/0', 'không có nguyên văn'],
  ])('are caught with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(committed, pointer, value))).toContainEqual(fault(found, says));
  });

  it.each<Planted>([
    ['an unknown kind', '/targets/0/kind', 'points', '/targets/0/kind', 'Chỉ được là một trong'],
    [
      'an unknown comparator',
      '/targets/0/comparator',
      '>=',
      '/targets/0/comparator',
      'Chỉ được là một trong',
    ],
    ['a comma in a level', '/targets/0/values/0', '20,5', '/targets/0/values/0', 'Không đúng khuôn'],
    ['a year of nobody', '/targets/0/horizon/to', 20300, '/targets/0/horizon/to', 'Không được lớn hơn 2100'],
    ['a path for a file', '/document/file', '../a.txt', '/document/file', 'Không đúng khuôn'],
    ['no source', '/targets/0/source', undefined, '/targets/0', 'Thiếu trường “source”'],
    ['no reason for a line left out', '/notTargets/0/why', undefined, '/notTargets/0', 'Thiếu trường “why”'],
  ])('do not have the shape with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(committed, pointer, value))).toContainEqual(fault(found, says));
  });

  it('are taken at their word where the text does not come with the program', () =>
    expect(faults(changed(committed, '/document/file', 'khac.txt'))).toEqual([]));
});

function fault(pointer: string, says: string): unknown {
  return { pointer, message: expect.stringContaining(says) };
}
