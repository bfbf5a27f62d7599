/** Which positions of a log are looked at. Requires 2 <= count <= to - from + 1. */
export interface Sampling {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly seed: number;
}

/** Different positions in rising order, `from` and `to` among them; the same seed gives the same ones on every machine. */
export function randomPositions({ from, to, count, seed }: Sampling): readonly number[] {
  const positions = new Set([from, to]);
  let state = seed >>> 0;
  while (positions.size < count) {
    // Numerical Recipes' linear congruential generator: its high bits are random enough to pick positions by.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    positions.add(from + Math.floor((state / 2 ** 32) * (to - from + 1)));
  }
  return [...positions].sort((a, b) => a - b);
}
