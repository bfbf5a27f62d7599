import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How far a process has come. */
export interface Checkpoint {
  /** 0n when it never ran. */
  read(): Promise<bigint>;
  write(position: bigint): Promise<void>;
}

/** A checkpoint that is not what this program wrote: the operator has to say what to do. */
export class CheckpointUnreadable extends Error {
  override readonly name = 'CheckpointUnreadable';
  constructor(readonly path: string) {
    super(`${path} holds no position; delete it to begin again from the first event, which repeats nothing`);
  }
}

/**
 * One position in one small file, replaced as a whole: after a power cut it is the old or the new one. A file that
 * is lost only means that a process looks at old events again, which repeats nothing.
 */
export class FileCheckpoint implements Checkpoint {
  constructor(private readonly path: string) {}

  /** Throws CheckpointUnreadable. */
  async read(): Promise<bigint> {
    const text = await readFile(this.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '0';
      throw error;
    });
    if (!/^\d{1,19}$/.test(text.trim())) throw new CheckpointUnreadable(this.path);
    return BigInt(text.trim());
  }

  async write(position: bigint): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const next = `${this.path}.next`;
    const file = await open(next, 'w');
    try {
      await file.writeFile(`${position}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(next, this.path);
  }
}
