import { setFlagsFromString } from 'node:v8';

/** The heap is swept once it has grown by this share beyond what was alive, in percent. */
const GROWTH_PERCENT = 40;

// Whoever folds or copies the whole log makes much garbage and keeps little; left alone, V8 lets that garbage grow with
// the memory of the machine (ADR 0022). Imported before everything else: what is young has no room yet, and gets no more.
setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
setFlagsFromString('--semi-space-growth-factor=1');

/** For a server, which is not one command's process: whoever waits for an answer should not wait for sweeping. */
export function letHeapGrow(): void {
  setFlagsFromString('--heap-growing-percent=0');
  setFlagsFromString('--semi-space-growth-factor=2');
}
