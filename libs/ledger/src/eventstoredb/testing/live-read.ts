import { randomUUID } from 'node:crypto';
import type { AnswerStream } from './answer-stream.js';
import { caughtUpAnswer, checkpointAnswer, confirmationAnswer, eventAnswer } from './messages.js';
import type { LogRecord } from './log-records.js';
import { recordsFor, type ReadPlan } from './read-plan.js';
import type { Reader } from './reader.js';

/** A subscription: what is there, the word that it caught up, then what comes; with a filter also where it is. */
export class LiveRead {
  #next = 0;
  #unseen = 0;
  #behind = true;

  constructor(
    private readonly answers: AnswerStream,
    private readonly plan: ReadPlan,
    private readonly reader: Reader,
  ) {}

  /** Runs until the reader has gone. `start`: index of the first record to look at. */
  async run(start: number): Promise<void> {
    this.#next = start;
    let woken = Promise.withResolvers<void>();
    const stopListening = this.reader.log.onWritten(() => woken.resolve());
    this.answers.onEnd(() => woken.resolve());
    this.reader.subscribed(1);
    await this.answers.send(confirmationAnswer(randomUUID()));
    while (!this.answers.ended) {
      woken = Promise.withResolvers<void>();
      if (await this.#sendAll()) await woken.promise;
    }
    stopListening();
    this.reader.subscribed(-1);
  }

  /** True when everything was sent before the answer: then there is something to wait for. */
  async #sendAll(): Promise<boolean> {
    for (let record = this.#take(); record && !this.answers.ended; record = this.#take())
      await this.#pass(record);
    if (this.answers.ended) return false;
    if (this.#behind) await this.answers.send(caughtUpAnswer());
    this.#behind = false;
    return this.#records().length <= this.#next;
  }

  #take(): LogRecord | undefined {
    const record = this.#records()[this.#next];
    if (record) this.#next += 1;
    return record;
  }

  #records(): readonly LogRecord[] {
    return recordsFor(this.plan, this.reader.log, this.reader.user);
  }

  async #pass(record: LogRecord): Promise<void> {
    const { plan, reader } = this;
    this.#unseen += 1;
    if (plan.passes(record)) {
      this.#unseen = 0;
      await this.answers.send(eventAnswer(record));
      if (reader.faults.countSubscribed()) reader.cut();
    } else if (plan.checkpointEvery > 0 && this.#unseen >= plan.checkpointEvery) {
      this.#unseen = 0;
      await this.answers.send(checkpointAnswer(record));
    }
  }
}
