import fc from 'fast-check';
import { divide, sum } from '#kernel';
import { sharesOf, type Responsibility } from './responsibility.js';

const responsibility = (change: Partial<Responsibility> = {}): Responsibility => ({
  indicator: '8.1',
  pillar: '8',
  maxPoints: '50',
  leads: ['congantinh'],
  coordinating: ['sotaichinh', 'sonoivu', 'cacdiaphuong'],
  ownFault: '1',
  otherwise: '0',
  ...change,
});

it('is the lead’s loss, unless a coordinating agency’s own report or evidence was missing, late or rejected', () => {
  expect(sharesOf({ points: '3.25', by: null }, responsibility())).toEqual([
    { agency: 'congantinh', points: '3.25' },
  ]);
  expect(sharesOf({ points: '3.25', by: 'sotaichinh' }, responsibility())).toEqual([
    { agency: 'sotaichinh', points: '3.25' },
  ]);
});

it('follows the shares of the framework, and leaves what cannot be divided with the first lead', () => {
  expect(sharesOf({ points: '10', by: null }, responsibility({ otherwise: '0.5' }))).toEqual([
    { agency: 'congantinh', points: '5.0002' },
    { agency: 'sotaichinh', points: '1.6666' },
    { agency: 'sonoivu', points: '1.6666' },
    { agency: 'cacdiaphuong', points: '1.6666' },
  ]);
  expect(sharesOf({ points: '10', by: 'sonoivu' }, responsibility({ ownFault: '0.4' }))).toEqual([
    { agency: 'congantinh', points: '6' },
    { agency: 'sonoivu', points: '4' },
  ]);
});

it('is divided among several leads', () =>
  expect(sharesOf({ points: '1', by: null }, responsibility({ leads: ['a', 'b', 'c'] }))).toEqual([
    { agency: 'a', points: '0.3334' },
    { agency: 'b', points: '0.3333' },
    { agency: 'c', points: '0.3333' },
  ]));

it('adds up to the points exactly, and nobody gains, whatever the shares', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => divide(String(percent), '100'));
  const points = fc.integer({ min: 1, max: 1_000_000 }).map((number) => divide(String(number), '10000'));
  const agencies = fc.uniqueArray(fc.constantFrom('b', 'c', 'd', 'e', 'f'));
  fc.assert(
    fc.property(points, share, share, agencies, fc.boolean(), (lost, ownFault, otherwise, others, isOwn) => {
      const [by] = others;
      const shares = sharesOf(
        { points: lost, by: isOwn && by ? by : null },
        responsibility({ leads: ['a', 'z'], coordinating: others, ownFault, otherwise }),
      );
      expect(sum(shares.map((each) => each.points))).toBe(lost);
      for (const each of shares) expect(each.points).not.toMatch(/^-|^0$/);
    }),
  );
});
