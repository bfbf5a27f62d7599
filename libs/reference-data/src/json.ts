import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that is missing or is no JSON; `cause` keeps what the runtime said. */
export class UnreadableFile extends Error {
  constructor(
    readonly file: string,
    options: { readonly cause: unknown },
  ) {
    const { cause } = options;
    super(`Không đọc được tệp ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, options);
    this.name = 'UnreadableFile';
  }
}

/** One JSON file as it stands. Throws UnreadableFile with the file and, where the runtime tells it, the place. */
export function readJson(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (cause) {
    throw new UnreadableFile(file, { cause });
  }
}
