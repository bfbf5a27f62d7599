import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a process holds at a moment. */
export interface Held {
  /** Seconds since somebody began to watch. */
  readonly at: number;
  readonly residentMb: number;
  /** Files, sockets and whatever else it has open. */
  readonly open: number;
  readonly sockets: number;
  /** All write-ahead logs of its data folder together. */
  readonly walMb: number;
}

const MB = 1_048_576;
const KB_PER_MB = 1_024;

/** Reads /proc: Linux alone. Throws when the process is gone. */
export async function heldBy(pid: number, dataDir: string, at: number): Promise<Held> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const links = await linksOf(pid);
  return {
    at,
    residentMb: Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / KB_PER_MB,
    open: links.length,
    sockets: links.filter((link) => link.startsWith('socket:')).length,
    walMb: (await walBytes(dataDir)) / MB,
  };
}

async function linksOf(pid: number): Promise<readonly string[]> {
  const folder = `/proc/${pid}/fd`;
  // One that was closed since it was listed is not open.
  const links = (await readdir(folder)).map((name) => readlink(join(folder, name)).catch(() => undefined));
  return (await Promise.all(links)).flatMap((link) => link ?? []);
}

async function walBytes(dataDir: string): Promise<number> {
  const names = (await readdir(dataDir, { recursive: true })).filter((name) => name.endsWith('-wal'));
  // A generation that was dropped since it was listed has none.
  const sizes = names.map((name) =>
    stat(join(dataDir, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
}

const TEN_MINUTES = 600;

/** How fast the resident memory grows: the line of least squares through the moments, in MB per ten minutes. Requires two. */
export function growthPerTenMinutes(moments: readonly Pick<Held, 'at' | 'residentMb'>[]): number {
  const count = moments.length;
  const meanAt = moments.reduce((total, { at }) => total + at, 0) / count;
  const meanMb = moments.reduce((total, { residentMb }) => total + residentMb, 0) / count;
  let [together, alone] = [0, 0];
  for (const { at, residentMb } of moments) {
    together += (at - meanAt) * (residentMb - meanMb);
    alone += (at - meanAt) ** 2;
  }
  return (together / alone) * TEN_MINUTES;
}
