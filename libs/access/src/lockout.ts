import type { Clock } from './clock.js';
import { AccountLocked } from './refusals.js';

/** QCVN 12:2026/BCA 3.6.2.1.9: at most 5 wrong sign-ins in a row, then locked for at least 12 hours. */
export interface LockoutSettings {
  readonly wrongMax: number;
  readonly lockMinutes: number;
}

export const LOCKOUT_DEFAULT: LockoutSettings = { wrongMax: 5, lockMinutes: 12 * 60 };

interface Count {
  readonly wrong: number;
  readonly lockedUntil?: Date;
}

/** Counts wrong sign-ins in a row, by name, in memory: a restart forgets them. */
export class Lockout {
  readonly #counts = new Map<string, Count>();

  /** Beyond `namesMax` names the one that failed longest ago is forgotten: made-up names must not fill the memory. */
  constructor(
    private readonly settings: LockoutSettings,
    private readonly clock: Clock,
    private readonly namesMax: number,
  ) {}

  /** Throws AccountLocked. A lock that has run out leaves no count behind. */
  assertOpen(name: string): void {
    const until = this.#counts.get(name)?.lockedUntil;
    if (!until) return;
    if (this.clock() < until) throw new AccountLocked(this.settings.wrongMax, until);
    this.#counts.delete(name);
  }

  /** Throws AccountLocked when this was one too many. */
  wrong(name: string): void {
    const wrong = (this.#counts.get(name)?.wrong ?? 0) + 1;
    this.#counts.delete(name);
    if (wrong < this.settings.wrongMax) {
      this.#keep(name, { wrong });
      return;
    }
    const lockedUntil = new Date(this.clock().getTime() + this.settings.lockMinutes * 60_000);
    this.#keep(name, { wrong, lockedUntil });
    throw new AccountLocked(this.settings.wrongMax, lockedUntil);
  }

  right(name: string): void {
    this.#counts.delete(name);
  }

  #keep(name: string, count: Count): void {
    this.#counts.set(name, count);
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > this.namesMax && oldest !== undefined) this.#counts.delete(oldest);
  }
}
