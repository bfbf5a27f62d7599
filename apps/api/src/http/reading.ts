import { Injectable } from '@nestjs/common';
import { QueryBus, type Query } from '@nestjs/cqrs';
import { ProjectionRunner } from '#projections';

/** Long enough for a projector that is a little behind, short enough for a person who waits. */
const WAIT_MS_MAX = 2_000;

export interface Read<Result> {
  readonly result: Result;
  /** The answer holds everything up to here, and perhaps more. */
  readonly position: string;
}

/** The one way from a request to a query: waits for the wanted position and says how far the answer reaches. */
@Injectable()
export class Reading {
  constructor(
    private readonly queries: QueryBus,
    private readonly runner: ProjectionRunner,
  ) {}

  /** Throws ReadModelBehind when `minPosition` is not reached in time. */
  async ask<Result>(query: Query<Result>, minPosition?: string): Promise<Read<Result>> {
    if (minPosition !== undefined) await this.runner.waitFor(BigInt(minPosition), { timeoutMs: WAIT_MS_MAX });
    const position = (await this.reached()).toString();
    return { result: await this.queries.execute(query), position };
  }

  /** The position that every read model has reached. */
  async reached(): Promise<bigint> {
    const { projections, head } = await this.runner.status();
    // What is being built anew is not shown yet.
    const shownNow = projections.filter(({ status }) => status !== 'building');
    return shownNow.reduce((least, { position }) => (position < least ? position : least), head);
  }
}

export const SYNTHETIC_NOTICE = 'Dữ liệu mẫu, không phải số liệu thật';

/** An object with its read position and, where it holds sample data, the words that say so. */
export const shown = <View extends object>(view: View, position: string, synthetic = false) => ({
  ...view,
  position,
  ...(synthetic && { synthetic: true as const, notice: SYNTHETIC_NOTICE }),
});
