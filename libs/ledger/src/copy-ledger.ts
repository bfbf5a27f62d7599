import { createHash } from 'node:crypto';
import type { Ledger, RestorableLedger, StoredEvent } from './ledger.js';

/** The ledger that is copied into holds an event that the other one does not hold at that place. */
export class LedgerHoldsOthers extends Error {
  override readonly name = 'LedgerHoldsOthers';
  constructor(readonly position: bigint) {
    super(`the ledgers differ at position ${position}`);
  }
}

export interface Copied {
  /** Events that both hold now. */
  readonly events: bigint;
  /** Of these, how many were there before: of an earlier copy that was cut short. */
  readonly found: bigint;
  /** SHA-256, hex, over every event's stored bytes in order, each followed by a line feed: what `dti export` prints. Read from the copy. */
  readonly digest: string;
}

export interface CopyOptions {
  readonly from: Pick<Ledger, 'readAll' | 'head'>;
  readonly to: RestorableLedger;
  readonly onProgress?: (events: bigint, total: bigint) => void;
}

const PAGE_EVENTS = 1_000;
const WRITE_EVENTS = 256;
const WRITE_BYTES = 524_288;
const NEWLINE = '\n';

/**
 * Copies every event, byte by byte, to the same position. What an earlier copy left is compared and kept, and the
 * copy goes on behind it. In the end the copy is read anew and compared with the original, event by event.
 * Throws LedgerHoldsOthers, what the ledgers throw, and RangeError where one does not count its positions without gaps.
 */
export async function copyLedger({ from, to, onProgress = () => undefined }: CopyOptions): Promise<Copied> {
  const [total, found] = [await from.head(), await to.head()];
  if (found > total) throw new LedgerHoldsOthers(total + 1n);
  await compared(from, to, found);
  let copied = found;
  for await (const page of pagesOf(from, found)) {
    for (const part of partsOf(page)) {
      await to.restore(part);
      copied += BigInt(part.length);
      onProgress(copied, total);
    }
  }
  const digest = await compared(from, to, copied);
  return { events: copied, found, digest };
}

/** Digest of the first `count` events of `to`. Throws LedgerHoldsOthers at the first that is not the same in both. */
async function compared(from: CopyOptions['from'], to: Ledger, count: bigint): Promise<string> {
  const hash = createHash('sha256');
  let after = 0n;
  while (after < count) {
    const limit = Math.min(PAGE_EVENTS, Number(count - after));
    const [originals, copies] = await Promise.all([
      from.readAll({ after, limit }),
      to.readAll({ after, limit }),
    ]);
    for (let index = 0; index < limit; index += 1) {
      const [original, copy] = [originals[index], copies[index]];
      if (!original || !copy || !isSame(original, copy))
        throw new LedgerHoldsOthers(after + BigInt(index) + 1n);
      hash.update(copy.bytes).update(NEWLINE);
    }
    after += BigInt(limit);
  }
  return hash.digest('hex');
}

const isSame = (left: StoredEvent, right: StoredEvent): boolean =>
  left.position === right.position && Buffer.compare(left.bytes, right.bytes) === 0;

async function* pagesOf(ledger: CopyOptions['from'], start: bigint): AsyncIterable<readonly StoredEvent[]> {
  for (let after = start; ;) {
    const page = await ledger.readAll({ after, limit: PAGE_EVENTS });
    const last = page.at(-1);
    if (!last) return;
    if (last.position !== after + BigInt(page.length)) throw new RangeError('positions have gaps');
    yield page;
    after = last.position;
  }
}

/** As many events as one write takes. */
function* partsOf(page: readonly StoredEvent[]): Iterable<readonly StoredEvent[]> {
  let part: StoredEvent[] = [];
  let bytes = 0;
  for (const event of page) {
    const full = part.length === WRITE_EVENTS || bytes + event.bytes.length > WRITE_BYTES;
    if (full && part.length > 0) {
      yield part;
      [part, bytes] = [[], 0];
    }
    part.push(event);
    bytes += event.bytes.length;
  }
  if (part.length > 0) yield part;
}
