/**
 * What can befall one append. Before or after it was stored: the link is cut, the server says that it is
 * unavailable, or no answer comes at all. Or another node is leader; or the answer waits for `release`.
 */
export type AppendFault =
  | { readonly kind: 'cut' | 'unavailable' | 'no-answer'; readonly when: 'before' | 'after' }
  | { readonly kind: 'wait'; readonly release: Promise<void> }
  | { readonly kind: 'access-denied' }
  /** What no server may do: the first event alone is stored, and the link is cut. */
  | { readonly kind: 'in-part' };

/** What a test has asked a node to do wrong. Each order is carried out once. */
export class Faults {
  readonly #appends: AppendFault[] = [];
  #readsToCut = 0;
  #cutAfterEvents: number | undefined;

  /** The next appends fail like this, one after the other. */
  onAppends(...faults: readonly AppendFault[]): void {
    this.#appends.push(...faults);
  }

  /** The link is cut when a subscription has been sent so many more events. */
  cutSubscriptionAfter(events: number): void {
    this.#cutAfterEvents = events;
  }

  /** The next so many reads end in a cut link. */
  cutReads(count: number): void {
    this.#readsToCut = count;
  }

  takeAppend(): AppendFault | undefined {
    return this.#appends.shift();
  }

  takeRead(): boolean {
    if (this.#readsToCut === 0) return false;
    this.#readsToCut -= 1;
    return true;
  }

  /** True for the event after which the link is to be cut. */
  countSubscribed(): boolean {
    if (this.#cutAfterEvents === undefined) return false;
    this.#cutAfterEvents -= 1;
    if (this.#cutAfterEvents > 0) return false;
    this.#cutAfterEvents = undefined;
    return true;
  }
}
