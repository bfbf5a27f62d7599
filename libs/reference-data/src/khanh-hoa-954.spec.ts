import { readReferenceData } from './read.js';
import { summarizeTasks } from './summary-of-plans.js';
import { PLAN_954_FIRST_LINE, planLines, readTaskBlocks } from './testing/task-blocks.js';

const data = readReferenceData();
const [plan] = data.tasks.map(({ content }) => content);
const [agencies] = data.registers.map(({ content }) => content);
if (!plan || !agencies) throw new Error('the files of 954/QĐ-UBND are gone');
const { tasks } = plan;

const blocks = readTaskBlocks();
const lines = planLines();
const textAt = (line: number): string => lines[line - PLAN_954_FIRST_LINE] ?? '';
const spellings = (code: string): readonly string[] =>
  agencies.entries
    .filter((entry) => entry.code === code)
    .flatMap(({ name, aliases, laterAliases = [] }) => [
      name,
      ...[...aliases, ...laterAliases].map((alias) => alias.name),
    ])
    .map((name) => name.toLocaleLowerCase('vi'));

it('has the 24 blocks of the text, in order, letter by letter', () => {
  expect(blocks).toHaveLength(24);
  expect(tasks.map(({ content, readings }) => [readings.content.line, content])).toEqual(
    blocks.map(({ line, content }) => [line, content]),
  );
});

it('counts who leads, by when, and how cells were read', () => {
  const { leads, due, cells } = summarizeTasks(plan);
  expect(leads).toMatchObject({ sokhcn: 4, vpubnd: 4, sogddt: 4, soyte: 3, sovhttdl: 2, soxaydung: 1 });
  expect(due).toEqual({ year: 14, quarter: 1, ongoing: 11 });
  expect(cells.place).toEqual({ stated: 9, inherited: 15, unclear: 0 });
  expect(cells.heading).toEqual({ stated: 6, inherited: 3, unclear: 15 });
});

describe('the numbering', () => {
  it('goes on without a gap, which is how the lost numbers are known', () => {
    const places = tasks.map(({ place }) => place);
    const numbers = [...new Set(places.map((place) => place.split('.').slice(0, 2).join('.')))];
    expect(numbers).toEqual([
      ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8'],
      ...['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8'],
    ]);
    expect(places.map((place) => place.split('.')[2] ?? '')).toEqual(blocks.map(({ letter }) => letter));
  });

  it.each(tasks.map((task, index) => ({ ...task, block: blocks[index] })))(
    'of $place has a heading only where the text has one',
    ({ place, heading, readings, block }) => {
      const number = place.split('.').slice(0, 2).join('.');
      if (block?.heading) {
        expect([number, heading]).toEqual([block.heading.number, block.heading.text]);
        expect([readings.place.how, readings.heading.how]).toEqual(['stated', 'stated']);
      } else if (heading === null) {
        expect([readings.place.how, readings.heading.how]).toEqual(['inherited', 'unclear']);
      } else {
        expect(textAt(readings.heading.line)).toBe(`${number}. ${heading}`);
        expect(readings.heading.how).toBe('inherited');
      }
    },
  );
});

describe('the cells', () => {
  const withoutStop = (text: string): string => text.replace(/\.$/, '');

  it('are typed as the text has them', () => {
    expect(tasks.map(({ readings: { leads, coordinating } }) => [leads.typed, coordinating.typed])).toEqual(
      blocks.map(({ lead, coordinating }) => [withoutStop(lead), withoutStop(coordinating)]),
    );
    for (const { readings } of tasks)
      for (const { line, typed } of Object.values(readings)) expect(textAt(line)).toContain(typed ?? '');
  });

  it.each(
    tasks.flatMap(({ place, leads, coordinating, readings }) => [
      { place, codes: leads, typed: readings.leads.typed ?? '' },
      { place, codes: coordinating, typed: readings.coordinating.typed ?? '' },
    ]),
  )('of $place name exactly $codes', ({ codes, typed }) => {
    let left = (/\(([^)]*)\)/.exec(typed)?.[1] ?? typed).toLocaleLowerCase('vi');
    for (const code of codes) {
      // The longest: "các sở, ban, ngành" begins "các sở, ban, ngành, địa phương".
      const [spelling] = spellings(code)
        .filter((name) => left.includes(name))
        .sort((a, b) => b.length - a.length);
      expect([code, spelling]).toEqual([code, expect.any(String)]);
      left = left.replace(spelling ?? '', '');
    }
    expect(left).toMatch(/^[,; ]*$/);
  });

  it.each(tasks.map((task, index) => ({ ...task, time: withoutStop(blocks[index]?.time ?? '') })))(
    'of $place say by when: $time',
    ({ due, time }) => {
      const kinds = due.map(({ kind, dueBefore }) => [kind, dueBefore]);
      const endOfYear = '2026-01-01';
      const expected: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
        'Năm 2025': [['year', endOfYear]],
        'Quý IV/2025': [['quarter', endOfYear]],
        'Thường xuyên': [['ongoing', null]],
        'Thường xuyên; đánh giá kết quả, báo cáo hằng quý': [
          ['ongoing', null],
          ['ongoing', null],
        ],
        // The first task's time is a list of its own: a plan within the year, carried out all the time.
        '': [
          ['year', endOfYear],
          ['ongoing', null],
        ],
      };
      expect(kinds).toEqual(expected[time]);
    },
  );
});

it('has the rhythm of reports as the text gives it', () => {
  const [month, quarter] = plan.reporting;
  expect(month).toMatchObject({ kind: 'month', beforeDay: 20, strict: true, by: null });
  expect(quarter).toMatchObject({ kind: 'quarter', beforeDay: 28, strict: true, by: 'sokhcn' });
  const readings = [
    plan.section.reading,
    plan.reportUntil.reading,
    ...plan.reporting.map((each) => each.reading),
  ];
  for (const { line, typed } of readings) expect(textAt(line)).toContain(typed);
});
