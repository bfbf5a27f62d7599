import { Inject, Injectable } from '@nestjs/common';
import { QueryBus, type Query } from '@nestjs/cqrs';
import { businessDate } from '#kernel';
import { LEDGER, positionAt, recordedAtPosition, type Ledger } from '#ledger';
import { asOf, ProjectionRunner } from '#projections';
import { Clock } from './clock.js';
import type { ReadQuery } from './fields.js';
import { EdgeProblem } from './problem.js';

/** Long enough for a projector that is a little behind, short enough for a person who waits. */
const WAIT_MS_MAX = 2_000;

/** The moment that a read asks for: what was known by then, and of that what was true by a day. */
export type When = Pick<ReadQuery, 'minPosition' | 'atPosition' | 'asOf' | 'trueOn'>;

export interface Read<Result> {
  readonly result: Result;
  /** The answer holds everything up to here, and nothing after it. */
  readonly position: string;
}

/** A query, or how to ask it on a day: the business date (yyyy-mm-dd) of the moment, by which things are overdue. */
export type Asked<Result> = Query<Result> | ((today: string) => Query<Result>);

/** A place in the ledger that a read named by its position or by a time. */
export interface Point {
  readonly position: bigint;
  /** The time that was named, else when the event at the position was recorded; null at 0. */
  readonly knownAt: string | null;
}

/** A read of the past: what it shows is nothing to write on. */
export const isPast = ({ atPosition, asOf: instant, trueOn }: When): boolean =>
  [atPosition, instant, trueOn].some((each) => each !== undefined);

/** A second read of the same moment as the first one, which was answered as of the position. */
export const at = (position: string, { trueOn }: When): When => ({
  atPosition: position,
  ...(trueOn !== undefined && { trueOn }),
});

/** The one way from a request to a query: waits for the wanted position, and looks at all rows as of one moment. */
@Injectable()
export class Reading {
  constructor(
    private readonly queries: QueryBus,
    private readonly runner: ProjectionRunner,
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws ReadModelBehind when a position is not reached in time, and an EdgeProblem for a moment that has not come.
   * Everything that the query asks is answered as of one position, whatever is written meanwhile.
   */
  async ask<Result>(asked: Asked<Result>, when: When = {}): Promise<Read<Result>> {
    const { minPosition, trueOn } = when;
    if (minPosition !== undefined) await this.waitFor(minPosition);
    const { position, knownAt } = await this.#momentOf(when);
    const query = typeof asked === 'function' ? asked(this.#dayOf(when, knownAt)) : asked;
    const result = await asOf({ position, trueOn }, () => this.queries.execute(query));
    return { result, position: position.toString() };
  }

  /**
   * The place that a position or an instant (RFC 3339) names, once the read models have reached it. Throws an
   * EdgeProblem for one that has not come, ReadModelBehind.
   */
  async pointAt(text: string): Promise<Point> {
    const point = /^\d+$/.test(text) ? await this.#positionNamed(BigInt(text)) : await this.#timeNamed(text);
    await this.waitFor(point.position.toString());
    return point;
  }

  async #positionNamed(position: bigint): Promise<Point> {
    const head = await this.ledger.head();
    if (position > head)
      throw new EdgeProblem(
        'http.moment-unknown',
        `Sổ cái mới tới vị trí ${head}. Hãy ghi một vị trí từ 0 tới ${head}.`,
        { details: { head: head.toString() } },
      );
    return { position, knownAt: await recordedAtPosition(this.ledger, position) };
  }

  async #timeNamed(text: string): Promise<Point> {
    const instant = pastInstant(text);
    return { position: await positionAt(this.ledger, instant), knownAt: new Date(instant).toISOString() };
  }

  /** Resolves once every read model holds everything up to the position. Throws ReadModelBehind. */
  waitFor(position: string): Promise<void> {
    return this.runner.waitFor(BigInt(position), { timeoutMs: WAIT_MS_MAX });
  }

  /** The position that every read model has reached. */
  reached(): Promise<bigint> {
    return this.runner.served();
  }

  /** `knownAt` is undefined for a read of now. */
  async #momentOf(when: When): Promise<{ readonly position: bigint; readonly knownAt?: string | null }> {
    const { atPosition, asOf: instant } = when;
    if (atPosition !== undefined && instant !== undefined)
      throw new EdgeProblem('http.moment-unknown', 'Chỉ ghi một trong hai: atPosition hoặc asOf.');
    const named = atPosition ?? instant;
    return named === undefined ? { position: await this.reached() } : this.pointAt(named);
  }

  #dayOf({ trueOn }: When, knownAt: string | null | undefined): string {
    const knownOn = businessDate(knownAt ? new Date(knownAt) : this.clock.now());
    return trueOn !== undefined && trueOn < knownOn ? trueOn : knownOn;
  }
}

function pastInstant(text: string): number {
  const instant = Date.parse(text);
  if (instant > Date.now())
    throw new EdgeProblem('http.moment-unknown', 'Thời điểm này chưa tới. Hãy ghi một thời điểm đã qua.');
  return instant;
}

export const SYNTHETIC_NOTICE = 'Dữ liệu mẫu, không phải số liệu thật';

/** An object with its read position and, where it holds sample data, the words that say so. */
export const shown = <View extends object>(view: View, position: string, synthetic = false) => ({
  ...view,
  position,
  ...(synthetic && { synthetic: true as const, notice: SYNTHETIC_NOTICE }),
});
