import { join } from 'node:path';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { concatMap, first, interval, retry, Subscription, timer, type Observable } from 'rxjs';
import { Deadlines, YearEndProcess } from '#appraisal/year-end';
import { businessDate } from '#kernel';
import { EventCodec, FileCheckpoint, LEDGER, ProcessRunner, type Ledger, type ProcessStatus } from '#ledger';
import { ProjectionRunner } from '#projections';
import { CONFIG, type Config } from '../config.js';
import { dutiesOf, type Duties } from '../duties.js';
import { Clock } from '../http/clock.js';

const DEADLINES_MS = 60_000;
/** How often one that stands by looks whether it is its turn. */
const TURN_MS = 500;
const AGAIN_MS = 5_000;

/** The process managers of this process: what follows from events, and from days that pass. */
@Injectable()
export class Processes implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger(Processes.name);
  readonly #yearEnd: ProcessRunner;
  readonly #watch = new Subscription();
  readonly #duties: Duties;
  #started: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LEDGER) private readonly ledger: Ledger,
    codec: EventCodec,
    process: YearEndProcess,
    private readonly deadlines: Deadlines,
    private readonly projections: ProjectionRunner,
    private readonly clock: Clock,
  ) {
    this.#duties = dutiesOf(config);
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

  async onApplicationBootstrap(): Promise<void> {
    if (this.#duties.follows && !this.#duties.followsInTurn) await this.#yearEnd.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#watch.unsubscribe();
    await this.#yearEnd.stop();
  }

  /** Resolves once everything that follows from what is in the ledger now is done. */
  async settle(): Promise<void> {
    await this.#yearEnd.waitFor(await this.ledger.head());
  }

  /**
   * Does what this process is to do by itself, `fill` first. Where several may, it is done once this one feeds the read
   * models, and this resolves at once. It goes on when another one has taken over: done twice, it leaves one trace.
   */
  async follow(fill: () => Promise<void> | undefined): Promise<void> {
    const { follows, followsInTurn } = this.#duties;
    if (!follows) return;
    const begin = async (): Promise<void> => {
      await fill();
      await this.#watchDeadlines();
    };
    if (!followsInTurn) return begin();
    const turn = timer(0, TURN_MS).pipe(
      concatMap(() => this.projections.status()),
      first(({ state }) => state === 'running'),
      concatMap(() => (this.#started ??= this.#yearEnd.start())),
      concatMap(begin),
      retry({ delay: (error: unknown) => this.#again(error) }),
    );
    this.#watch.add(turn.subscribe());
  }

  #again(error: unknown): Observable<0> {
    this.#log.error({ error }, 'what follows from events could not be begun; tried again');
    return timer(AGAIN_MS);
  }

  /** Locks what is past its day, now and from then on every minute. */
  async #watchDeadlines(): Promise<void> {
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
