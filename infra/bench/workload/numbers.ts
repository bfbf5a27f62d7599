/**
 * Mulberry32: the same numbers on every machine from one seed, so that two runs speak of the same bytes.
 * Fast and evenly spread; nothing here is secret.
 */
export class Numbers {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 32 bits, unsigned. */
  word(): number {
    this.#state = (this.#state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A whole number from 0 to `limit` - 1. Requires 1 <= limit <= 2^32. */
  upTo(limit: number): number {
    return Math.floor((this.word() / 4_294_967_296) * limit);
  }

  /** Throws RangeError for an empty list. */
  oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.upTo(items.length)];
    if (item === undefined) throw new RangeError('there is nothing to choose from');
    return item;
  }

  /** Eight hexadecimal digits for each word. */
  hex(words: number): string {
    let text = '';
    for (let index = 0; index < words; index += 1) text += this.word().toString(16).padStart(8, '0');
    return text;
  }

  /** In the form of a random UUID (version 4). */
  uuid(): string {
    const hex = this.hex(4);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}
