import type { EvidenceStore } from '../evidence-store.js';
import { drain, gather, MB, of } from './sources.js';

export type Tampering = 'flip-bit' | 'truncate' | 'append' | 'swap' | 'delete';

/** A store with what a test needs around it. */
export interface StoreUnderTest {
  readonly store: EvidenceStore;
  /** Changes stored bytes behind the store's back; `swap` puts other bytes of the same length in their place. */
  tamper(digest: string, how: Tampering): Promise<void>;
  /** Names everything in the store that is not a whole evidence file. */
  leftovers(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type OpenStore = () => Promise<StoreUnderTest>;

export const LIMITS = { maxBytes: 32 * MB };

/** A fresh store for each test of the surrounding `describe`. */
export class Subject {
  #under: StoreUnderTest | undefined;

  constructor(open: OpenStore) {
    beforeEach(async () => {
      this.#under = await open();
    });
    afterEach(() => this.under.close());
  }

  get under(): StoreUnderTest {
    if (!this.#under) throw new Error('no test is running');
    return this.#under;
  }

  get store(): EvidenceStore {
    return this.under.store;
  }

  put(bytes: Uint8Array) {
    return this.store.put(of(bytes), LIMITS);
  }

  async read(digest: string) {
    return drain(await this.store.open(digest));
  }

  list() {
    return gather(this.store.list());
  }

  /** Exactly these files are in the store, and nothing else is. */
  async holds(...digests: readonly string[]): Promise<void> {
    expect(await this.list()).toEqual([...digests].sort());
    expect(await this.under.leftovers()).toEqual([]);
  }
}
