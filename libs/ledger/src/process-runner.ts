import {
  BehaviorSubject,
  concatMap,
  defer,
  filter,
  firstValueFrom,
  retry,
  Subject,
  takeUntil,
  timeout,
  timer,
} from 'rxjs';
import type { EventCodec, RecordedEvent } from './codec.js';
import type { Ledger, LedgerSignal, StoredEvent } from './ledger.js';
import type { Checkpoint } from './process-checkpoint.js';

/** A process manager: what follows from events, as commands. */
export interface LedgerProcess {
  /** kebab-case. */
  readonly name: string;
  /** Message names that something follows from. */
  readonly reactsTo: readonly string[];
  /**
   * Does what follows from one event. After a crash it is given the event again, and must come to the same end:
   * ids of what it writes follow from the event. What it throws is tried again until it works.
   */
  handle(recorded: RecordedEvent): Promise<void>;
}

export interface ProcessRunnerOptions {
  readonly ledger: Ledger;
  readonly codec: EventCodec;
  readonly process: LedgerProcess;
  readonly checkpoint: Checkpoint;
  readonly retryMs?: number;
  readonly onFailure?: (error: unknown, at: Pick<StoredEvent, 'position'>) => void;
}

export interface ProcessStatus {
  /** Everything up to here is done. */
  readonly position: bigint;
  /** What keeps it from moving on, and at which event; it goes on trying. */
  readonly trouble: { readonly position: bigint; readonly message: string } | undefined;
}

const RETRY_MS = 1_000;
const WAIT_MS = 30_000;

/** Carries events to a process one after the other, from its checkpoint on, and goes on with what comes live. */
export class ProcessRunner {
  readonly #status = new BehaviorSubject<ProcessStatus>({ position: 0n, trouble: undefined });
  readonly #stop = new Subject<void>();
  #running: Promise<void> | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(private readonly options: ProcessRunnerOptions) {}

  get status(): ProcessStatus {
    return this.#status.value;
  }

  /** Throws what the checkpoint throws. */
  async start(): Promise<void> {
    const after = await this.options.checkpoint.read();
    this.#status.next({ position: after, trouble: undefined });
    this.#running = new Promise((resolve, reject) =>
      this.options.ledger
        .subscribe({ after })
        .pipe(
          takeUntil(this.#stop),
          concatMap((signal) => this.#taken(signal)),
          takeUntil(this.#stop),
        )
        .subscribe({ complete: resolve, error: reject }),
    );
    this.#running.catch((error: unknown) => {
      const { position } = this.status;
      this.#status.next({ position, trouble: { position, message: String(error) } });
    });
  }

  async stop(): Promise<void> {
    this.#stop.next();
    await this.#running?.catch(() => undefined);
    // What was being written when the word came is written to its end.
    await this.#work.catch(() => undefined);
  }

  /** Resolves once everything up to the position is done; rejects after 30 s. */
  async waitFor(position: bigint): Promise<void> {
    const reached = this.#status.pipe(
      filter((status) => status.position >= position),
      timeout({ first: WAIT_MS }),
    );
    await firstValueFrom(reached);
  }

  #taken(signal: LedgerSignal) {
    const { retryMs = RETRY_MS } = this.options;
    const taken = signal.kind === 'caught-up' ? this.#reached(signal.position) : this.#handled(signal.event);
    return defer(() => (this.#work = taken())).pipe(
      retry({ delay: () => timer(retryMs).pipe(takeUntil(this.#stop)) }),
    );
  }

  /** The checkpoint moves with what was done, and with every end of the log; in between nothing needs remembering. */
  #reached = (position: bigint) => async (): Promise<void> => {
    if (position > (await this.options.checkpoint.read())) await this.options.checkpoint.write(position);
    this.#status.next({ position, trouble: undefined });
  };

  #handled = (stored: StoredEvent) => async (): Promise<void> => {
    const { codec, process, checkpoint, onFailure } = this.options;
    const { position } = stored;
    const message = codec.messageOf(stored.type);
    // An unknown type is read, too, and refused there: what cannot be read cannot be known to be of no concern.
    if (message === undefined || process.reactsTo.includes(message)) {
      try {
        await process.handle(codec.read(stored));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.#status.next({ position: this.status.position, trouble: { position, message: reason } });
        onFailure?.(error, stored);
        throw error;
      }
      await checkpoint.write(position);
    }
    this.#status.next({ position, trouble: undefined });
  };
}
