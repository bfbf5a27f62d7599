import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';

const UNSHARED = ['--user', '--map-root-user', '--mount'];
/** It ends with whoever holds the other end of its input. */
const HOLD = 'mount -t tmpfs -o "size=$2,mode=0700" tmpfs "$1"; echo mounted; exec cat';
const FILLER = 'filler';
const PIECE = Buffer.alloc(4_096);

const canMount = (): boolean =>
  spawnSync('unshare', [...UNSHARED, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' }).status ===
  0;

/** Needs user namespaces or root; named as skipped without. */
export const describeWithMounts = (name: string, suite: () => void): void =>
  canMount() ? describe(name, suite) : describe.skip(`${name} (this machine lets nobody mount)`, suite);

/** A disk of a few megabytes over a folder, that only those who are started within it see. It outlives them. */
export class SmallDisk implements AsyncDisposable {
  private constructor(
    private readonly holder: ChildProcess,
    private readonly folder: string,
  ) {}

  /** Requires an empty folder, and a machine that lets us mount. */
  static async mount(folder: string, bytes: number): Promise<SmallDisk> {
    const holder = spawn('unshare', [...UNSHARED, 'sh', '-euc', HOLD, 'sh', folder, String(bytes)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    return new SmallDisk(holder, folder);
  }

  /** The folder, as those who are within see it. */
  get seen(): string {
    return join(`/proc/${this.holder.pid}/root`, this.folder);
  }

  /** The command, as one that runs within. */
  within(command: readonly string[]): readonly string[] {
    return [
      'nsenter',
      '--target',
      String(this.holder.pid),
      '--user',
      '--mount',
      '--preserve-credentials',
      ...command,
    ];
  }

  /** Takes all the room that is left. */
  async fill(): Promise<void> {
    await using file = await open(join(this.seen, FILLER), 'a');
    try {
      for (;;) await file.write(PIECE);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }

  /** Gives it back, as more disk would in an office. */
  async free(): Promise<void> {
    await rm(join(this.seen, FILLER));
  }

  /** What was on it is gone. */
  async [Symbol.asyncDispose](): Promise<void> {
    const gone = once(this.holder, 'exit');
    this.holder.kill('SIGKILL');
    await gone;
  }
}
