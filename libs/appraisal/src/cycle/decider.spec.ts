import { given } from '#kernel/testing';
import { MoveDeadline, OpenCycle } from './commands.js';
import { parseCycleKey, quartersOf, yearOf } from './cycle.js';
import { cycle } from './decider.js';
import { context, opened, opening, target } from './testing/cycle.builder.js';

it('gives a year that is reported once as one period', () =>
  expect(yearOf(2023, '2023-12-10')).toEqual([
    { code: '2023', label: 'năm 2023', from: '2023-01-01', to: '2023-12-31', dueBefore: '2023-12-10' },
  ]));

describe('opening', () => {
  it('opens the four quarters, each due before day 25 of its last month', () => {
    given(cycle)
      .when(new OpenCycle(target, opening, context))
      .then([opened]);
    expect(quartersOf(2025).map(({ from, to, dueBefore }) => [from, to, dueBefore])).toEqual([
      ['2025-01-01', '2025-03-31', '2025-03-25'],
      ['2025-04-01', '2025-06-30', '2025-06-25'],
      ['2025-07-01', '2025-09-30', '2025-09-25'],
      ['2025-10-01', '2025-12-31', '2025-12-25'],
    ]);
  });

  it('changes nothing when opened again as it was, even after a deadline moved', () =>
    given(cycle, [
      opened,
      { type: 'DeadlineMoved', data: { ...target, period: '2025-Q2', from: '2025-06-25', to: '2025-06-28' } },
    ])
      .when(new OpenCycle(target, opening, context))
      .then([]));

  it('refuses to open with other periods', () =>
    given(cycle, [opened])
      .when(new OpenCycle(target, { ...opening, periods: quartersOf(2025, 20) }, context))
      .refused('cycle.open-already'));

  it('refuses a period that ends before it starts, and a code that comes twice', () => {
    const [first] = quartersOf(2025);
    if (!first) throw new Error('a year has quarters');
    given(cycle)
      .when(new OpenCycle(target, { ...opening, periods: [{ ...first, to: '2024-12-31' }] }, context))
      .refused('cycle.periods-faulty');
    given(cycle)
      .when(new OpenCycle(target, { ...opening, periods: [first, first] }, context))
      .refused('cycle.periods-faulty');
  });
});

describe('moving a deadline', () => {
  const move = new MoveDeadline(target, { period: '2025-Q2', dueBefore: '2025-06-28' }, context);

  it('records the old and the new day', () =>
    given(cycle, [opened])
      .when(move)
      .then([
        {
          type: 'DeadlineMoved',
          data: { ...target, period: '2025-Q2', from: '2025-06-25', to: '2025-06-28' },
        },
      ]));

  it('does nothing to the same day', () =>
    given(cycle, [opened])
      .when(new MoveDeadline(target, { period: '2025-Q2', dueBefore: '2025-06-25' }, context))
      .then([]));

  it('needs a reason', () =>
    given(cycle, [opened])
      .when(new MoveDeadline(target, move.data, { ...context, reason: '  ' }))
      .refused('cycle.reason-missing'));

  it('refuses an unknown period and a cycle that is not open', () => {
    given(cycle, [opened])
      .when(new MoveDeadline(target, { period: '2024-Q4', dueBefore: '2025-01-25' }, context))
      .refused('cycle.period-unknown');
    given(cycle).when(move).refused('cycle.unknown');
  });
});

describe('parseCycleKey', () => {
  it('reads what cycleKey writes', () => expect(parseCycleKey('khanhhoa.2025.405')).toEqual(target));
  it.each(['', 'khanhhoa', 'khanhhoa.25.405', 'khanhhoa.2025.405.1', 'Khánh Hòa.2025.405', '../x.2025.405'])(
    'does not guess at %j',
    (key) => expect(parseCycleKey(key)).toBeUndefined(),
  );
});
