import { Feed } from './feed.js';
import { isSameRecipe, recipeOf, type Generation } from './generation.js';
import type { Generations } from './generations.js';
import type { LogSource, LogUnreadable } from './log.js';
import type { AnyProjection } from './projection.js';

export interface LanesOptions {
  readonly log: LogSource;
  readonly projections: readonly AnyProjection[];
  readonly generations: Generations;
  /** Turns this process's queries to a generation. */
  readonly show: (generation: number) => void;
  /** There is something to do although nothing was appended. */
  readonly ring: () => void;
  readonly batchSize: number;
}

export interface LanesRound {
  /** True when there is nothing to do until something is appended. */
  readonly idle: boolean;
  readonly unreadable: LogUnreadable | undefined;
}

/** The generation that is served and fed, and beside it the one that was built to take its place. */
export class Lanes {
  #live: Feed | undefined;
  #next: { readonly feed: Feed; readonly shown: () => void } | undefined;

  constructor(private readonly options: LanesOptions) {}

  get live(): Generation | undefined {
    return this.#live?.generation;
  }

  /** Shows a generation and feeds it from now on. */
  async open(number: number): Promise<void> {
    this.#live = await this.#feed(number);
    this.options.show(number);
  }

  /** Resolves when the generation has caught up and is shown; `round` does the work. */
  async takeOver(number: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#next = { feed: await this.#feed(number), shown: resolve };
    this.options.ring();
    return promise;
  }

  /** One batch for what is served, and one for what is to take its place, which reads no further. */
  async round(): Promise<LanesRound> {
    const live = this.#live;
    if (!live) return { idle: true, unreadable: undefined };
    // What other code made is not fed: it is replaced as soon as the new one has everything.
    const isCurrent = isSameRecipe(live.generation.recipe, recipeOf(this.options.projections));
    const { atEnd, unreadable } = isCurrent
      ? await live.round(this.options.batchSize)
      : { atEnd: true, unreadable: undefined };
    const isCaughtUp = await this.#catchUp(live, isCurrent);
    return { idle: atEnd && isCaughtUp, unreadable };
  }

  async close(): Promise<void> {
    await this.#next?.feed.generation.close();
    await this.#live?.generation.close();
    this.#next = undefined;
  }

  async #catchUp(live: Feed, isCurrent: boolean): Promise<boolean> {
    const next = this.#next;
    if (!next) return true;
    const upTo = isCurrent ? live.generation.position : undefined;
    const { atEnd } = await next.feed.round(this.options.batchSize, upTo);
    const isThere = isCurrent ? next.feed.generation.position >= live.generation.position : atEnd;
    if (!isThere) return false;
    await this.#swap(live, next.feed);
    next.shown();
    return true;
  }

  async #swap(live: Feed, next: Feed): Promise<void> {
    await next.generation.show();
    this.options.show(next.generation.number);
    this.#live = next;
    this.#next = undefined;
    await live.generation.close();
    await this.options.generations.drop(live.generation.number);
  }

  async #feed(number: number): Promise<Feed> {
    const { generations, projections, log } = this.options;
    return new Feed(await generations.open(number), projections, log);
  }
}
