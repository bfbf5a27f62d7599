/** Of an empty list: NaN, which no table hides. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? NaN, sorted[Math.floor(middle)] ?? NaN];
  return (low + high) / 2;
}

/** The smallest value that `share` (0 to 1) of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** The middle and the slow end of latencies, in milliseconds. */
export const latencies = (milliseconds: readonly number[]) => ({
  p50Ms: percentile(milliseconds, 0.5),
  p99Ms: percentile(milliseconds, 0.99),
});

/** Runs it and gives how often it was done in a second. */
export async function perSecond(times: number, work: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await work();
  return times / ((performance.now() - start) / 1_000);
}
