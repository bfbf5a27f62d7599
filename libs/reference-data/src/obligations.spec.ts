import { dueDates } from '#appraisal/obligation';
import { readReferenceData } from './read.js';
import { summarizeObligations } from './summary-of-plans.js';
import { citedLines } from './testing/task-blocks.js';

const { obligations: files } = readReferenceData();
const all = files.flatMap(({ content }) => content.obligations);
const cited = citedLines();

it('counts them by rule', () => {
  expect(files.map(({ content }) => [content.unit, summarizeObligations(content).rules])).toEqual([
    ['khanhhoa', { quarterly: 3, yearly: 2, 'by-schedule': 5, 'half-yearly': 1, monthly: 1, undated: 2 }],
    ['vanninh', { yearly: 2, 'by-schedule': 2 }],
    ['hatinh', { undated: 2 }],
  ]);
});

describe.each(all)('$id', ({ source, rule }) => {
  const line = cited.find(({ document, line }) => document === source.document && line === source.line);

  it('stands in the line that it names', () => expect(line?.text).toContain(source.typed));

  it('has the days that are typed, and none that are not', () => {
    // 10/01 or a day of a month; "06 tháng" is no day.
    const [, day, month] = /trước ngày (\d{1,2})(?:\/(\d{1,2}))?/.exec(source.typed) ?? [];
    const [first] = dueDates(rule, 2025);
    expect(first?.day?.slice(8)).toBe(day);
    if (month !== undefined) expect(first?.day?.slice(5, 7)).toBe(month);
    if ('strict' in rule) expect(rule.strict).toBe(source.typed.includes('trước ngày'));
  });
});

it('cites every line of the copies, and each document with the days that it was in force', () => {
  const used = new Set(all.map(({ source }) => `${source.document} ${source.line}`));
  expect(cited.map(({ document, line }) => `${document} ${line}`).sort()).toEqual([...used].sort());
  const force = files.flatMap(({ content }) =>
    content.documents.map(({ number, inForce }) => [number, inForce.from, inForce.to]),
  );
  expect(force).toEqual([
    ['4636/KH-UBND', '2025-09-29', null],
    ['954/QĐ-UBND', '2025-04-11', '2025-12-31'],
    ['867/KH-UBND', '2024-01-22', null],
    ['430/KH-UBND', '2023-11-22', '2025-06-30'],
    ['393/KH-UBND', '2020-10-29', null],
  ]);
});
