import { setTimeout as until } from 'node:timers/promises';

export interface Rhythm {
  readonly perSecond: number;
  readonly seconds: number;
}

/**
 * Begins a work at each of its times, whether the one before is done or not: a server that stands still is then seen
 * by everybody who would have come meanwhile, as in life. Resolves when the last one is done.
 */
export async function openLoop(
  { perSecond, seconds }: Rhythm,
  work: (index: number) => Promise<void>,
): Promise<void> {
  const start = performance.now();
  const running = new Set<Promise<void>>();
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const wait = start + (index * 1_000) / perSecond - performance.now();
    if (wait > 0) await until(wait);
    const under = work(index);
    running.add(under);
    void under.finally(() => running.delete(under));
  }
  await Promise.all(running);
}
