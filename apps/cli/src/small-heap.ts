import { setFlagsFromString } from 'node:v8';

/** The heap is swept once it has grown by this share beyond what was alive, in percent. */
const GROWTH_PERCENT = 60;

/**
 * For a process that runs one command. Whoever folds or copies the whole log makes much garbage and keeps little; left
 * alone, V8 lets that garbage grow with the memory of the machine. Swept early, a rebuild stands at half the memory, for
 * somewhat more of the processor (ADR 0022). A server, whose answers should not wait, is left as it is.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  // What is young stays at its first size: garbage that is swept often needs no room to grow.
  setFlagsFromString('--semi-space-growth-factor=1');
}
