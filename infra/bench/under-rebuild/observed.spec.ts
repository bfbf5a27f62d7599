import { faultOf, Observed } from './observed.js';
import { openLoop } from './open-loop.js';

const board = (position: string, points: string, ...pillars: readonly string[]): string =>
  JSON.stringify({ position, points, pillars: pillars.map((each) => ({ points: each })) });

it('a board that is older than what its reader saw is a fault', () => {
  expect(faultOf(board('12', '3', '1', '2'), 13n)).toBe('the position went backwards');
  expect(faultOf(board('13', '3', '1', '2'), 13n)).toBeUndefined();
});

it('a board whose parts are of another moment is a fault', () => {
  expect(faultOf(board('5', '3.5', '1', '2'), 0n)).toBe('the sum is not that of its parts');
  expect(faultOf(board('5', '3.5', '1.25', '2.25'), 0n)).toBeUndefined();
});

it('errors are counted by what they were, apart from a server that was down on purpose', () => {
  const observed = new Observed();
  observed.failed('503');
  observed.failed('503');
  observed.failed('500');
  observed.wasDown();
  expect(observed.errorCount).toBe(3);
  expect(observed.summary()).toMatchObject({ errors: { 503: 2, 500: 1 }, down: 1 });
});

it('an open loop begins every work, also while an earlier one is not done', async () => {
  const begun: number[] = [];
  let release = (): void => undefined;
  const first = new Promise<void>((resolve) => (release = resolve));
  await openLoop({ perSecond: 1_000, seconds: 0.02 }, async (index) => {
    begun.push(index);
    if (index === 19) release();
    if (index === 0) await first;
  });
  expect(begun).toEqual(Array.from({ length: 20 }, (_, index) => index));
});
