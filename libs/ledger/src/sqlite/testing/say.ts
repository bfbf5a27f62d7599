import { writeSync } from 'node:fs';

/** Tells the parent process. Written at once, not through a stream: a kill takes back nothing that was said. */
export function say(line: string): void {
  writeSync(1, `${line}\n`);
}
