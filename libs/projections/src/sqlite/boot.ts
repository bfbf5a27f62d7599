import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

const MINUTE_MS = 60_000;

/**
 * Names the run of this machine since it was switched on. A build does not wait for the disk, so what it wrote is only
 * sure to be whole as long as the machine keeps running: after a power cut an unfinished one is begun anew.
 */
export function bootOf(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    // Elsewhere: the minute of the start, which a clock that is set may move; then a build is begun anew too.
    return new Date(Math.round((Date.now() - uptime() * 1000) / MINUTE_MS) * MINUTE_MS).toISOString();
  }
}
