/** How long each of the works took, in milliseconds; the first ones warm up and are not counted. */
export async function timed<Work>(
  works: readonly Work[],
  run: (work: Work) => unknown,
  warmUp = 100,
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const work of works.slice(0, warmUp)) await run(work);
  for (const work of works) {
    const start = performance.now();
    await run(work);
    taken.push(performance.now() - start);
  }
  return taken;
}
