import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Gives the bytes that buffers hold right now, garbage left out: the same on every machine. */
export function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  // Twice: buffers found dead by a collection are swept in the background, and done for sure when the next one begins.
  for (let time = 0; time < 2; time += 1) if (typeof collect === 'function') collect();
  return process.memoryUsage().arrayBuffers;
}
