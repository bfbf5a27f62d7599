import { sum } from '#kernel';
import { latencies } from '../running/statistics.js';

interface Board {
  readonly position: string;
  readonly points: string;
  readonly pillars: readonly { readonly points: string }[];
}

/** What one kind of request met. */
export class Observed {
  readonly #taken: number[] = [];
  readonly #errors = new Map<string, number>();
  /** Requests that met a server that was killed on purpose. */
  #down = 0;

  done(milliseconds: number): void {
    this.#taken.push(milliseconds);
  }

  failed(what: string): void {
    this.#errors.set(what, (this.#errors.get(what) ?? 0) + 1);
  }

  wasDown(): void {
    this.#down += 1;
  }

  get errorCount(): number {
    return [...this.#errors.values()].reduce((total, count) => total + count, 0);
  }

  summary() {
    return {
      requests: this.#taken.length,
      ...latencies(this.#taken),
      maxMs: Math.max(0, ...this.#taken),
      down: this.#down,
      errors: Object.fromEntries(this.#errors),
    };
  }
}

/** What is wrong with a board, or undefined: it must not be older than what its reader saw, nor of two moments. */
export function faultOf(text: string, seen: bigint): string | undefined {
  const { position, points, pillars } = JSON.parse(text) as Board;
  if (BigInt(position) < seen) return 'the position went backwards';
  if (sum(pillars.map((pillar) => pillar.points)) !== points) return 'the sum is not that of its parts';
  return undefined;
}

/** The position of an answer. */
export const positionOf = (text: string): bigint =>
  BigInt((JSON.parse(text) as { readonly position: string }).position);
