import { once } from 'node:events';
import { explainFault } from './explain-fault.js';

/** A reader that went away (`| head`) is no fault: there is nobody left to tell. */
export function endQuietlyWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** What is about the work and not its result, so that `>` keeps the result alone. */
export const note = (text: string): void => void process.stderr.write(`${text}\n`);

/** Writes a chunk; resolves when there is room for the next one, so that memory stays flat. */
export async function write(chunk: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
}

/** Says what went wrong, in words or, where programs read, as JSON. */
export function printFault(error: unknown, json: boolean): void {
  const { unforeseen, ...explained } = explainFault(error);
  note(json ? JSON.stringify({ error: explained }) : `Không làm được: ${explained.message}`);
  if (unforeseen && error instanceof Error) note(error.stack ?? '');
}
