import type { StoredEvent } from '../ledger.js';

/** Where an event stands, without its bytes. */
export interface Indexed {
  readonly position: bigint;
  readonly stream: string;
  readonly revision: bigint;
}

interface StreamEnd {
  readonly number: number;
  last: number;
  count: number;
}

const WORDS_PER_ID = 4;
const FIRST_CAPACITY = 4_096;

/**
 * Finds events by stream and by id; holds about 50 bytes an event, not the event. Positions stand in 32 bits, which
 * is 4,294,967,295 events. Fed with every event of the log, in order.
 */
export class EventIndex {
  readonly #streams = new Map<string, StreamEnd>();
  readonly #names: string[] = [];
  #count = 0;
  /** Per position: the number of its stream, its revision there, the event before it there, the four words of its id. */
  #streamOf = new Uint32Array(FIRST_CAPACITY);
  #revisionOf = new Uint32Array(FIRST_CAPACITY);
  #previous = new Uint32Array(FIRST_CAPACITY);
  #ids = new Uint32Array(FIRST_CAPACITY * WORDS_PER_ID);
  /** Open addressing: a position, or 0 for free; never more than half full. */
  #table = new Uint32Array(FIRST_CAPACITY * 2);

  /** Position of the last event that was added. */
  get head(): bigint {
    return BigInt(this.#count);
  }

  /** Requires the event behind `head`. */
  add({ id, stream, position }: Pick<StoredEvent, 'id' | 'stream' | 'position'>): void {
    if (position !== this.head + 1n)
      throw new RangeError(`position ${position} does not follow ${this.head}`);
    this.#count += 1;
    if (this.#count >= this.#streamOf.length) this.#grow();
    const end = this.#endOf(stream);
    this.#streamOf[this.#count] = end.number;
    this.#revisionOf[this.#count] = end.count;
    this.#previous[this.#count] = end.last;
    this.#ids.set(wordsOf(id), this.#count * WORDS_PER_ID);
    end.last = this.#count;
    end.count += 1;
    this.#put(this.#count);
  }

  revisionOf(stream: string): bigint | 'no-stream' {
    const end = this.#streams.get(stream);
    return end ? BigInt(end.count - 1) : 'no-stream';
  }

  byId(id: string): Indexed | undefined {
    const words = wordsOf(id);
    for (let slot = this.#slot(words); ; slot = (slot + 1) % this.#table.length) {
      const position = this.#table[slot] ?? 0;
      if (position === 0) return undefined;
      if (this.#bears(position, words)) return this.#at(position);
    }
  }

  /** Positions of a stream's events, rising; `from` and `to` are revisions, included. */
  positionsOf(stream: string, from: bigint, to: bigint): readonly bigint[] {
    const positions: bigint[] = [];
    for (let at = this.#streams.get(stream)?.last ?? 0; at !== 0; at = this.#previous[at] ?? 0) {
      const revision = BigInt(this.#revisionOf[at] ?? 0);
      if (revision < from) break;
      if (revision <= to) positions.push(BigInt(at));
    }
    return positions.reverse();
  }

  #at(position: number): Indexed {
    return {
      position: BigInt(position),
      stream: this.#names[this.#streamOf[position] ?? 0] ?? '',
      revision: BigInt(this.#revisionOf[position] ?? 0),
    };
  }

  #endOf(stream: string): StreamEnd {
    const known = this.#streams.get(stream);
    if (known) return known;
    const end = { number: this.#names.length, last: 0, count: 0 };
    this.#names.push(stream);
    this.#streams.set(stream, end);
    return end;
  }

  #bears(position: number, words: readonly number[]): boolean {
    return words.every((word, index) => this.#ids[position * WORDS_PER_ID + index] === word);
  }

  /** Ids that follow from a key are hashes, and version 7 ids differ in their last words. */
  #slot(words: readonly number[]): number {
    const mixed = Math.imul((words[0] ?? 0) ^ (words[3] ?? 0), 0x9e3779b1) ^ (words[2] ?? 0);
    return (mixed >>> 0) % this.#table.length;
  }

  #put(position: number): void {
    const words = [...this.#ids.subarray(position * WORDS_PER_ID, (position + 1) * WORDS_PER_ID)];
    let slot = this.#slot(words);
    while (this.#table[slot] !== 0) slot = (slot + 1) % this.#table.length;
    this.#table[slot] = position;
  }

  #grow(): void {
    const capacity = this.#streamOf.length * 2;
    this.#streamOf = enlarged(this.#streamOf, capacity);
    this.#revisionOf = enlarged(this.#revisionOf, capacity);
    this.#previous = enlarged(this.#previous, capacity);
    this.#ids = enlarged(this.#ids, capacity * WORDS_PER_ID);
    this.#table = new Uint32Array(capacity * 2);
    for (let position = 1; position < this.#count; position += 1) this.#put(position);
  }
}

function enlarged(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}

/** A UUID's 128 bits; zeros for a text that is none, which no event bears. */
function wordsOf(id: string): readonly number[] {
  const hex = id.replaceAll('-', '');
  return [0, 8, 16, 24].map((start) => Number.parseInt(hex.slice(start, start + 8), 16) >>> 0);
}
