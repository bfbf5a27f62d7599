import { createHash } from 'node:crypto';
import { isUint8Array } from 'node:util/types';
import { Refusal } from '#kernel';
import {
  EvidenceIncomplete,
  EvidenceTooLarge,
  type EvidenceLimits,
  type EvidenceSource,
  type StoredEvidence,
} from './evidence-store.js';

/**
 * The same bytes, with every failure of the source turned into EvidenceIncomplete; a Refusal stays what it is.
 * Multipart parsers end a file that hit their own limit as if it were whole and set `truncated`: that counts too.
 */
export async function* arriving(source: EvidenceSource): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* source;
  } catch (cause) {
    throw cause instanceof Refusal || cause instanceof EvidenceIncomplete
      ? cause
      : new EvidenceIncomplete(cause);
  }
  if ('truncated' in source && source.truncated === true)
    throw new EvidenceIncomplete('truncated by the transport');
}

/** Counts and hashes one file while a store writes it. Every adapter reads its source through this. */
export class Intake {
  readonly #hash = createHash('sha256');
  #size = 0;

  /** Requires maxBytes >= 0. Throws RangeError otherwise: a limit of NaN would let everything through. */
  constructor(
    private readonly source: EvidenceSource,
    private readonly limits: EvidenceLimits,
  ) {
    if (!(limits.maxBytes >= 0)) throw new RangeError(`not a limit in bytes: ${limits.maxBytes}`);
  }

  /** Throws EvidenceTooLarge as soon as the limit is passed, which also closes the source; EvidenceIncomplete. */
  async *chunks(): AsyncGenerator<Uint8Array, void, void> {
    for await (const chunk of arriving(this.source)) {
      // A stream with an encoding gives strings, whose bytes could not be counted.
      if (!isUint8Array(chunk)) throw new TypeError('the source of evidence must give bytes');
      this.#size += chunk.byteLength;
      if (this.#size > this.limits.maxBytes) throw new EvidenceTooLarge(this.limits.maxBytes);
      this.#hash.update(chunk);
      yield chunk;
    }
  }

  /** To be asked once, after the last chunk. */
  result(): StoredEvidence {
    return { digest: this.#hash.digest('hex'), size: this.#size };
  }
}
