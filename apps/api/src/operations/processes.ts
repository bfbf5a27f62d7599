import { join } from 'node:path';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { interval, Subscription } from 'rxjs';
import { Deadlines, YearEndProcess } from '#appraisal/year-end';
import { businessDate } from '#kernel';
import { EventCodec, FileCheckpoint, LEDGER, ProcessRunner, type Ledger, type ProcessStatus } from '#ledger';
import { ProjectionRunner } from '#projections';
import { CONFIG, type Config } from '../config.js';
import { Clock } from '../http/clock.js';

const DEADLINES_MS = 60_000;

/** The process managers of this process: what follows from events, and from days that pass. */
@Injectable()
export class Processes implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger(Processes.name);
  readonly #yearEnd: ProcessRunner;
  readonly #watch = new Subscription();

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LEDGER) private readonly ledger: Ledger,
    codec: EventCodec,
    process: YearEndProcess,
    private readonly deadlines: Deadlines,
    private readonly projections: ProjectionRunner,
    private readonly clock: Clock,
  ) {
    this.#yearEnd = new ProcessRunner({
      ledger,
      codec,
      process,
      checkpoint: new FileCheckpoint(join(config.dataDir, 'processes', process.name)),
      onFailure: (error, { position }) =>
        this.#log.error({ error, position }, 'year-end waits and tries again'),
    });
  }

  get yearEnd(): ProcessStatus {
    return this.#yearEnd.status;
  }

  onApplicationBootstrap(): Promise<void> {
    return this.#yearEnd.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#watch.unsubscribe();
    await this.#yearEnd.stop();
  }

  /** Resolves once everything that follows from what is in the ledger now is done. */
  async settle(): Promise<void> {
    await this.#yearEnd.waitFor(await this.ledger.head());
  }

  /** Locks what is past its day, now and from then on every minute. */
  async watchDeadlines(): Promise<void> {
    await this.lockPassed();
    this.#watch.add(interval(DEADLINES_MS).subscribe(() => void this.lockPassed()));
  }

  /** What cannot be locked now is tried again a minute later. */
  async lockPassed(): Promise<void> {
    try {
      await this.projections.waitFor(await this.ledger.head());
      await this.deadlines.lockPassed(businessDate(this.clock.now()));
    } catch (error) {
      this.#log.error({ error }, 'deadlines could not be watched; tried again in a minute');
    }
  }
}
