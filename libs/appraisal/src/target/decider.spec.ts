import { given } from '#kernel/testing';
import { RecordTargetResult, SetTarget } from './commands.js';
import { targets } from './decider.js';
import type { NamedTarget, TargetResult } from './target.js';
import {
  context,
  done,
  pillars,
  points,
  rank,
  recordedOf,
  result,
  setOf,
  share,
  step,
  target,
} from './testing/target.builder.js';

const set = (data: NamedTarget) => new SetTarget(target, data, context);
const record = (change: Partial<TargetResult> = {}, reason?: string) =>
  new RecordTargetResult(
    target,
    { ...result, ...change },
    { ...context, ...(reason !== undefined && { reason }) },
  );

describe('setting a target', () => {
  it.each([share, rank, points, pillars, step, done])('records $id', (data) =>
    given(targets)
      .when(set(data))
      .then([setOf(data)]),
  );

  it('changes nothing the second time, also after a result, and refuses other content', () => {
    given(targets, [setOf()]).when(set(share)).then([]);
    given(targets, [setOf(), recordedOf()]).when(set(share)).then([]);
    given(targets, [setOf()])
      .when(set({ ...share, values: ['16'] }))
      .refused('target.differs');
  });

  const bare = (data: NamedTarget, field: keyof NamedTarget): NamedTarget => {
    const copy: NamedTarget & Record<string, unknown> = { ...data };
    delete copy[field];
    return copy;
  };
  it.each<[string, NamedTarget]>([
    ['a name with a capital', { ...share, id: 'Kinh-te' }],
    ['a name that ends with a dash', { ...share, id: 'kinh-te-' }],
    ['nothing measured', { ...share, measure: ' ' }],
    ['no unit of measure', { ...share, measuredIn: '' }],
    ['no level', { ...share, values: [] }],
    ['a level to have done', { ...done, values: ['1'] }],
    ['half a range', { ...step, values: ['1'] }],
    ['a range the wrong way round', { ...step, values: ['2', '1'] }],
    ['a decimal in another form', { ...share, values: ['15,0'] }],
    ['a level below 0', { ...share, values: ['-1'] }],
    ['a rank to be at least', { ...rank, comparator: 'at-least' }],
    ['points to be at most', { ...points, comparator: 'at-most' }],
    ['a rank among nobody', bare(rank, 'among')],
    ['points of no scale', bare(points, 'outOf')],
    ['pillars of no number', bare(pillars, 'pillars')],
    ['a rank of no year', { ...rank, horizon: null }],
    ['a horizon that ends before it begins', { ...share, horizon: { from: 2030, to: 2025 } }],
    ['half a year', { ...share, horizon: { from: 2025.5, to: 2026 } }],
    ['a year long ago', { ...share, horizon: { from: 1999, to: 2025 } }],
    ['line 0', { ...share, source: { ...share.source, line: 0 } }],
    ['lines the wrong way round', { ...share, source: { ...share.source, toLine: 2 } }],
    ['no words of the plan', { ...share, source: { ...share.source, typed: '' } }],
    ['doubt without why', { ...share, source: { ...share.source, how: 'unclear' } }],
  ])('is refused with %s', (_, data) => given(targets).when(set(data)).refused('target.faulty'));
});

describe('a result', () => {
  it('is recorded with its source, its decimal in one form', () =>
    given(targets, [setOf()])
      .when(record({ value: '12,50' }))
      .then([recordedOf()]));

  it('changes nothing the second time', () =>
    given(targets, [setOf(), recordedOf()]).when(record()).then([]));

  it('stands beside that of another day, without a reason', () =>
    given(targets, [setOf(), recordedOf()])
      .when(record({ asOf: '2025-12-31' }))
      .then([recordedOf({ asOf: '2025-12-31' })]));

  it('is corrected by another one of the same day, with a reason, and back again', () => {
    const corrected = recordedOf({ value: '12.6' }, 'Cộng sót một ngành');
    given(targets, [setOf(), recordedOf()])
      .when(record({ value: '12,6' }, ' Cộng sót một ngành '))
      .then([corrected]);
    given(targets, [setOf(), recordedOf(), corrected])
      .when(record({}, 'Số đầu đúng'))
      .then([recordedOf({}, 'Số đầu đúng')]);
  });

  it('may be below 0: growth may be', () =>
    given(targets, [setOf()])
      .when(record({ value: '-1,5' }))
      .then([recordedOf({ value: '-1.5' })]));

  it.each(['0', '1'])('of something to have done is %s', (value) =>
    given(targets, [setOf(done)])
      .when(record({ target: done.id, value }))
      .then([recordedOf({ target: done.id, value })]),
  );

  const source = { ...result.source, document: ' ' };
  it.each<[string, string, Partial<TargetResult>]>([
    ['a target that nobody set', 'target.unknown', { target: 'khong-co' }],
    ['a target that a ranking tells of', 'target.result-comes-from-ranking', { target: rank.id }],
    ['words for a value', 'target.value-faulty', { value: 'cao' }],
    ['half done', 'target.value-faulty', { target: done.id, value: '0,5' }],
    ['a day that does not exist', 'target.day-faulty', { asOf: '2025-02-30' }],
    ['a day to come', 'target.day-faulty', { asOf: '2026-01-03' }],
    ['no source', 'target.source-missing', { source }],
    ['another figure of the day and no reason', 'target.reason-missing', { value: '13' }],
  ])('is refused with %s', (_, code, change) =>
    given(targets, [setOf(), setOf(rank), setOf(done), recordedOf()])
      .when(record(change))
      .refused(code),
  );

  it('is refused with another source of the day and an empty reason', () =>
    given(targets, [setOf(), recordedOf()])
      .when(record({ source: { document: '9/BC', title: 'Khác' } }, ' '))
      .refused('target.reason-missing'));
});
