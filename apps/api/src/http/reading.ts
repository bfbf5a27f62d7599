import { Inject, Injectable } from '@nestjs/common';
import { QueryBus, type Query } from '@nestjs/cqrs';
import { LEDGER, positionAt, type Ledger } from '#ledger';
import { asOf, ProjectionRunner } from '#projections';
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

/** The one way from a request to a query: waits for the wanted position, and looks at all rows as of one moment. */
@Injectable()
export class Reading {
  constructor(
    private readonly queries: QueryBus,
    private readonly runner: ProjectionRunner,
    @Inject(LEDGER) private readonly ledger: Ledger,
  ) {}

  /**
   * Throws ReadModelBehind when a position is not reached in time, and an EdgeProblem for a moment that has not come.
   * Everything that the query asks is answered as of one position, whatever is written meanwhile.
   */
  async ask<Result>(query: Query<Result>, when: When = {}): Promise<Read<Result>> {
    const { minPosition, trueOn } = when;
    if (minPosition !== undefined) await this.#waitFor(BigInt(minPosition));
    const position = await this.#momentOf(when);
    const result = await asOf({ position, trueOn }, () => this.queries.execute(query));
    return { result, position: position.toString() };
  }

  /** The position that every read model has reached. */
  reached(): bigint {
    return this.runner.served();
  }

  async #momentOf({ atPosition, asOf: instant }: When): Promise<bigint> {
    if (atPosition !== undefined && instant !== undefined)
      throw new EdgeProblem('http.moment-unknown', 'Chỉ ghi một trong hai: atPosition hoặc asOf.');
    if (atPosition === undefined && instant === undefined) return this.reached();
    const position =
      instant === undefined ? BigInt(atPosition ?? 0) : await positionAt(this.ledger, pastInstant(instant));
    const head = await this.ledger.head();
    if (position > head)
      throw new EdgeProblem(
        'http.moment-unknown',
        `Sổ cái mới tới vị trí ${head}. Hãy ghi một vị trí từ 0 tới ${head}.`,
        { details: { head: head.toString() } },
      );
    await this.#waitFor(position);
    return position;
  }

  #waitFor(position: bigint): Promise<void> {
    return this.runner.waitFor(position, { timeoutMs: WAIT_MS_MAX });
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
