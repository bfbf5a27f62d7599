/** Microseconds since 1970-01-01T00:00:00Z. */
export type Clock = () => bigint;

/** Node tells the time of day in milliseconds; the last three digits are left to `RisingClock`. */
export const systemClock: Clock = () => BigInt(Date.now()) * 1_000n;

/**
 * Gives each event a time of its own, later than every one before it, also when the clock stands still or goes
 * back (QCVN 12:2026/BCA 2.2.22 asks for unique times). It runs ahead of the clock only while it must.
 */
export class RisingClock {
  #last: bigint;
  // Formatting a date costs more than an insert's index lookup, and many events share a millisecond.
  #millisecond = -1n;
  #prefix = '';

  /** `last`: the time that the ledger's last event bears, as `next` gave it. */
  constructor(
    private readonly clock: Clock,
    last: string | undefined,
  ) {
    this.#last = last === undefined ? -1n : parseMicroseconds(last);
  }

  /** Requires a clock between the years 1970 and 9999. RFC 3339 UTC with six decimals: the order of the texts is the order of the times. */
  next(): string {
    const now = this.clock();
    this.#last = now > this.#last ? now : this.#last + 1n;
    const millisecond = this.#last / 1_000n;
    if (millisecond !== this.#millisecond) {
      this.#millisecond = millisecond;
      this.#prefix = new Date(Number(millisecond)).toISOString().slice(0, -1);
    }
    return `${this.#prefix}${(this.#last % 1_000n).toString().padStart(3, '0')}Z`;
  }
}

function parseMicroseconds(text: string): bigint {
  const milliseconds = Date.parse(`${text.slice(0, -4)}Z`);
  return BigInt(milliseconds) * 1_000n + BigInt(text.slice(-4, -1));
}
