import { InvalidArgumentError } from 'commander';
import { program } from './program.js';
import { day, point, position, time } from './moment-options.js';

const instant = (text: string): string => new Date(time(text).instant).toISOString();

/** Verbs that read rows; `diff` names two moments, `branch` its own, `replay` and `export` read the ledger. */
const READING = [
  ...['why', 'history', 'stages', 'losses', 'work', 'trend', 'targets', 'mapping', 'cycle', 'minutes'],
  ...['tasks', 'calendar'],
];

it.each(READING)('is an option of every reading verb: %s', (name) => {
  const command = program().commands.find((each) => each.name() === name);
  const options = command?.options.map(({ long }) => long);
  expect(options).toEqual(expect.arrayContaining(['--at-position', '--as-of', '--true-on']));
});

describe('a moment as it is typed', () => {
  it.each([
    ['14/01/2026', '2026-01-14T16:59:59.999Z'],
    ['14/1/2026', '2026-01-14T16:59:59.999Z'],
    ['14/01/2026 17:00', '2026-01-14T10:00:59.999Z'],
    ['01/01/2026 00:00', '2025-12-31T17:00:59.999Z'],
    ['2026-01-14T17:00:00+07:00', '2026-01-14T10:00:00.000Z'],
    ['2026-01-14T10:00:00.25Z', '2026-01-14T10:00:00.250Z'],
  ])('%s is known up to %s', (text, expected) => {
    expect(instant(text)).toBe(expected);
  });

  it('says which day it names when it names no hour', () => {
    expect([time('14/01/2026').wholeDay, time('14/01/2026 17:00').wholeDay]).toEqual([
      '2026-01-14',
      undefined,
    ]);
  });

  it.each([
    '',
    'hôm qua',
    '30/02/2026',
    '14/01/2026 24:00',
    '14/01/2026 7:5',
    '2026-01-14',
    '2026-01-14T17:00:00',
    '2026-02-30T17:00:00Z',
    '530',
  ])('is no time: “%s”', (text) => {
    expect(() => time(text)).toThrow(InvalidArgumentError);
  });

  it.each([
    ['31/12/2025', '2025-12-31'],
    ['1/2/2025', '2025-02-01'],
    ['2025-12-31', '2025-12-31'],
  ])('takes %s for the day %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it.each(['31/11/2025', '2025-13-01', '', '12/2025'])('knows no day “%s”', (text) => {
    expect(() => day(text)).toThrow(InvalidArgumentError);
  });

  it('takes digits for a position, and anything else for a time', () => {
    expect([point('530'), position('0')]).toEqual(['530', '0']);
    expect(point('14/01/2026')).toEqual(time('14/01/2026'));
    for (const text of ['-1', '5.3', '1e3', '1234567890123456789'])
      expect(() => position(text)).toThrow(InvalidArgumentError);
  });
});
