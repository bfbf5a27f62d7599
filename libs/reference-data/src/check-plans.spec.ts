import { checkRegister } from './check.js';
import { obligationFaults } from './checks/obligations.js';
import { taskFaults } from './checks/tasks.js';
import { entryOf } from './entry.js';
import type { Fault } from './fault.js';
import { referenceDataFolder } from './folder.js';
import { readJson } from './json.js';
import { readReferenceData } from './read.js';
import { compileShapes, type Shape } from './shape.js';
import { changed } from './testing/change.js';

const folder = referenceDataFolder();
const shapes = compileShapes(folder);
const registers = readReferenceData().registers.map(({ content }) => content);
const codesOf = (sort: string): ReadonlySet<string> =>
  new Set(
    registers.filter((each) => each.sort === sort).flatMap(({ entries }) => entries.map(({ code }) => code)),
  );
const agencies = codesOf('agency');
const units = codesOf('unit');

type Planted = readonly [what: string, pointer: string, value: unknown, found: string, says: string];

function faultsOf<Content>(
  json: unknown,
  shape: Shape<Content>,
  check: (content: Content) => readonly Fault[],
): readonly Fault[] {
  const read = shape(json);
  return 'faults' in read ? read.faults : check(read.content);
}

const fault = (pointer: string, says: string): unknown => ({
  pointer,
  message: expect.stringContaining(says),
});

describe('tasks', () => {
  const json = readJson(folder, 'tasks/954.json');
  const faults = (value: unknown) =>
    faultsOf(value, shapes.tasks, (content) => taskFaults(content, agencies));

  it('have no fault as they are committed', () => expect(faults(json)).toEqual([]));

  it.each<Planted>([
    ['a task that is lost', '/tasks/3', undefined, '/tasks/3/number', 'phải là 04'],
    ['a number twice', '/tasks/1/number', '01', '/tasks/1/number', 'phải là 02'],
    ['a place twice', '/tasks/1/place', '1.1', '/tasks/1/place', 'Vị trí “1.1” đã có'],
    ['an unknown lead', '/tasks/0/leads/0', 'soabc', '/tasks/0/leads/0', 'không có cơ quan “soabc”'],
    ['an unknown helper', '/tasks/0/coordinating/1', 'soabc', '/tasks/0/coordinating/1', '“soabc”'],
    ['an unknown collector', '/reporting/1/by', 'soabc', '/reporting/1/by', '“soabc”'],
    ['a lead that helps itself', '/tasks/1/coordinating/0', 'vpubnd', '/tasks/1', 'giao hai lần'],
    ['nobody who leads', '/tasks/1/leads/0', undefined, '/tasks/1', 'cơ quan chủ trì'],
    ['a day that never was', '/tasks/1/due/0/dueBefore', '2025-02-30', '/tasks/1', 'ngày có thật'],
    ['a day before the plan', '/tasks/1/due/0/dueBefore', '2025-04-11', '/tasks/1', 'sau ngày ban hành'],
    ['an ongoing work with a day', '/tasks/1/due/0/kind', 'ongoing', '/tasks/1', 'không có hạn'],
    ['an end before the plan', '/reportUntil/day', '2025-01-01', '/reportUntil/day', 'sau ngày ban hành'],
    [
      'a line after the last',
      '/tasks/0/readings/due/line',
      217,
      '/tasks/0/readings/due/line',
      'nằm ngoài văn bản (216 dòng)',
    ],
    [
      'doubt without why',
      '/tasks/0/readings/place/why',
      undefined,
      '/tasks/0/readings/place',
      'phải nói vì sao',
    ],
  ])('are caught with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(json, pointer, value))).toContainEqual(fault(found, says));
  });

  it.each<Planted>([
    ['reports on the 29th', '/reporting/0/beforeDay', 29, '/reporting/0/beforeDay', 'lớn hơn 28'],
    ['no reading', '/tasks/0/readings/due', undefined, '/tasks/0/readings', 'Thiếu trường “due”'],
    ['a field nobody knows', '/tasks/0/note', 'x', '/tasks/0/note', 'trường lạ'],
    ['a place with words', '/tasks/0/place', 'một', '/tasks/0/place', 'Không đúng khuôn'],
  ])('are of no shape with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(json, pointer, value))).toContainEqual(fault(found, says));
  });
});

describe('obligations', () => {
  const json = readJson(folder, 'obligations/khanhhoa.json');
  const faults = (value: unknown) =>
    faultsOf(value, shapes.obligations, (content) => obligationFaults(content, { agencies, units }));

  it('have no fault as they are committed', () => expect(faults(json)).toEqual([]));

  it.each<Planted>([
    ['a unit of no register', '/unit', 'xyz', '/unit', 'không có đơn vị “xyz”'],
    ['a name twice', '/obligations/1/id', '4636-phutrach-quy', '/obligations/1/id', 'đã có'],
    ['an unknown document', '/obligations/0/source/document', 'x', '/obligations/0/source/document', '“x”'],
    ['a line after the last', '/obligations/0/source/line', 576, '/obligations/0/source/line', '575 dòng'],
    ['doubt without why', '/obligations/8/source/why', undefined, '/obligations/8/source', 'phải nói vì sao'],
    ['an unknown agency', '/obligations/3/from/agency', 'soabc', '/obligations/3/from/agency', '“soabc”'],
    ['an unknown receiver', '/obligations/1/to/agency', 'soabc', '/obligations/1/to/agency', '“soabc”'],
    ['31 February', '/obligations/1/rule', { ...yearly(), month: 2 }, '/obligations/1/rule', 'không có thật'],
    [
      'a beginning before its document',
      '/documents/0/inForce/from',
      '2025-01-01',
      '/documents/0/inForce/from',
      'từ ngày ban hành',
    ],
    [
      'an end before the beginning',
      '/documents/1/inForce/to',
      '2025-01-01',
      '/documents/1/inForce/to',
      'từ 2025-04-11',
    ],
  ])('are caught with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(json, pointer, value))).toContainEqual(fault(found, says));
  });

  it.each<Planted>([
    ['a rule of no kind', '/obligations/0/rule/kind', 'weekly', '/obligations/0/rule', '“weekly”'],
    [
      'a rule that does not say if it is strict',
      '/obligations/0/rule/strict',
      undefined,
      '/obligations/0/rule',
      '“strict”',
    ],
    ['an end without why', '/documents/1/inForce/why', undefined, '/documents/1/inForce', '“why”'],
    ['no words of the source', '/obligations/0/source/typed', undefined, '/obligations/0/source', '“typed”'],
  ])('are of no shape with %s', (_what, pointer, value, found, says) => {
    expect(faults(changed(json, pointer, value))).toContainEqual(fault(found, says));
  });
});

function yearly() {
  return { kind: 'yearly', beforeDay: 31, month: 1, year: 'next', strict: true };
}

describe('later spellings', () => {
  const json = readJson(folder, 'agencies/khanhhoa.json');
  const [register] = registers;
  const at = register?.entries.findIndex(({ code }) => code === 'cacdiaphuong') ?? -1;
  const faults = (value: unknown) => faultsOf(value, shapes.register, checkRegister);
  const pointer = `/entries/${at}/laterAliases/0`;

  it.each([
    ['a name of another entry', 'name', 'Các sở, ban, ngành', 'đã có ở một mục trước'],
    ['an unknown document', 'document', 'x', 'Không có văn bản “x”'],
    ['a line after the last', 'line', 217, 'nằm ngoài văn bản'],
  ])('are caught with %s', (_, member, value, says) => {
    const planted = changed(json, `${pointer}/${member}`, value);
    expect(faults(planted)).toContainEqual(fault(`${pointer}/${member}`, says));
  });

  it('are no part of the entry that a ledger may hold already', () => {
    const records = register?.entries.filter(({ laterAliases }) => laterAliases) ?? [];
    expect(records).toHaveLength(3);
    for (const record of records) expect(entryOf(record)).not.toHaveProperty('laterAliases');
  });
});
