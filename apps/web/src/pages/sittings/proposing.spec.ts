import { missingIn, NOTHING_TYPED, proposalOf, type Proposing } from './proposing.js';

const whole: Proposing = { ...NOTHING_TYPED, points: '7,5', cause: 'below-target', reason: ' Chưa khớp ' };

it('sends a comma as a point, and a basis only where one was typed', () => {
  expect(missingIn(whole, '10')).toEqual({});
  expect(proposalOf('1.1', whole)).toEqual({
    indicator: '1.1',
    points: '7.5',
    cause: 'below-target',
    reason: 'Chưa khớp',
  });
  const based = { ...whole, number: '4636/KH-UBND', clause: ' mục III ' };
  expect(proposalOf('1.1', based).legalBasis).toEqual({ number: '4636/KH-UBND', clause: 'mục III' });
});

it.each<[string, Partial<Proposing>, object]>([
  ['no points', { points: 'x' }, { points: 'points' }],
  ['points below 0', { points: '-1' }, { points: 'range' }],
  ['points above the maximum', { points: '10,01' }, { points: 'range' }],
  ['a cause where nothing is lost', { points: '10' }, { cause: 'noCause' }],
  ['no reason', { reason: ' ' }, { reason: 'reason' }],
  ['a clause of no document', { clause: 'mục III' }, { number: 'basis' }],
])('is kept back with %s', (_, change, missing) => {
  expect(missingIn({ ...whole, ...change }, '10')).toEqual(missing);
});

it('needs no cause where the council keeps what was appraised', () => {
  expect(missingIn({ ...whole, cause: '' }, '10')).toEqual({});
});

it('loses nothing at the maximum', () => {
  const full = { ...whole, points: '10', cause: '' as const };
  expect(missingIn(full, '10')).toEqual({});
  expect(proposalOf('1.1', full).cause).toBeNull();
});
