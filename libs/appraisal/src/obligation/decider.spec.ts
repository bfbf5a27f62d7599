import { given } from '#kernel/testing';
import { DescribeObligation } from './commands.js';
import { obligation } from './decider.js';
import type { DueRule } from './obligation.js';
import { context, described, monthly, target } from './testing/obligation.builder.js';

const describing = (data: typeof monthly) => new DescribeObligation(target, data, context);

it('keeps what a document asks for, with its source', () =>
  given(obligation).when(describing(monthly)).then([described()]));

it('changes nothing the second time, and refuses other words under the same name', () => {
  given(obligation, [described()]).when(describing(monthly)).then([]);
  given(obligation, [described()])
    .when(describing({ ...monthly, what: 'Việc khác' }))
    .refused('obligation.differs');
});

it('keeps several of one unit beside each other', () => {
  const other = { ...monthly, id: 'thu-khac' };
  given(obligation, [described()])
    .when(describing(other))
    .then([described(other)]);
});

it.each([
  ['nobody who owes it', { from: { agency: null, name: ' ' } }],
  ['nothing that is owed', { what: '' }],
  ['no words of the source', { source: { ...monthly.source, typed: '' } }],
  ['doubt without why', { source: { ...monthly.source, how: 'unclear' as const } }],
])('refuses %s', (_, change) =>
  given(obligation)
    .when(describing({ ...monthly, ...change }))
    .refused('obligation.incomplete'),
);

it.each<[string, DueRule]>([
  ['day 0', { kind: 'monthly', beforeDay: 0, strict: true }],
  ['a day that February has not', { kind: 'monthly', beforeDay: 29, strict: true }],
  ['half a day', { kind: 'quarterly', beforeDay: 2.5, month: 'last', strict: true }],
  ['30 February', { kind: 'yearly', beforeDay: 30, month: 2, year: 'next', strict: true }],
  ['a thirteenth month', { kind: 'yearly', beforeDay: 1, month: 13, year: 'same', strict: true }],
  ['a day that never was', { kind: 'once', before: '2025-02-30', strict: true }],
])('refuses a rule with %s', (_, rule) =>
  given(obligation)
    .when(describing({ ...monthly, rule }))
    .refused('obligation.rule-faulty'),
);

it('refuses an end before the beginning', () =>
  given(obligation)
    .when(describing({ ...monthly, inForce: { from: '2025-04-11', to: '2025-04-10' } }))
    .refused('obligation.rule-faulty'));
