import type { ServerWritableStream } from '@grpc/grpc-js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import { once } from 'node:events';

export type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

/** The answers to one `Read`, at the pace of who reads them. */
export class AnswerStream {
  readonly #gone = new AbortController();

  constructor(readonly call: ReadCall) {
    call.once('cancelled', () => this.#gone.abort());
  }

  /** The reader has gone. */
  get ended(): boolean {
    return this.call.cancelled || this.#gone.signal.aborted;
  }

  onEnd(listener: () => void): void {
    this.#gone.signal.addEventListener('abort', listener, { once: true });
  }

  /** Waits while the reader is slow; does nothing when it has gone. */
  async send(answer: streams.ReadResp): Promise<void> {
    if (this.ended || this.call.write(answer)) return;
    await once(this.call, 'drain', { signal: this.#gone.signal }).catch(() => undefined);
  }
}
