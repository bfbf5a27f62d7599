import { toBytes } from '#ledger';
import { workload, type Placed, type WorkloadOptions } from './workload.js';

/** An event with the bytes that stand in the ledger. */
export interface Append extends Placed {
  readonly bytes: Buffer;
}

/** The first events of the work, ready to be appended to an empty store in this order. */
export const appendsOf = (options: WorkloadOptions): readonly Append[] =>
  [...workload(options)].map((placed) => ({ ...placed, bytes: toBytes(placed.event, placed) }));

/** The same for so many writers at once: a stream belongs to one writer, so none waits for another's revision. */
export function byWriter(appends: readonly Append[], writers: number): readonly (readonly Append[])[] {
  const writerOf = new Map<string, number>();
  const queues = Array.from({ length: writers }, (): Append[] => []);
  for (const append of appends) {
    const writer = writerOf.get(append.stream) ?? writerOf.size % writers;
    writerOf.set(append.stream, writer);
    queues[writer]?.push(append);
  }
  return queues;
}
