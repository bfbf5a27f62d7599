import type { Observable } from 'rxjs';
import type { ReadModelDatabase } from './database.js';
import type { ParkedReport } from './generation.js';
import type { Generations } from './generations.js';
import type { Served } from './status.js';

/** The time in which this process, and no other one, feeds the read models. */
export interface Term {
  readonly generations: Generations;
  /** Aborted when another process may feed them from now on. */
  readonly lost: AbortSignal;
  /** Requires that nothing is fed any more. */
  end(): Promise<void>;
}

/** What holds the read models and answers queries: SQLite files, or a PostgreSQL database. */
export interface ReadModelEngine {
  /** For queries: they see the generation that is shown. */
  readonly db: ReadModelDatabase;
  /** For builds, in a thread of their own or here. */
  readonly generations: Generations;
  /** Says that what is served may have moved, by another process too. */
  readonly moved: Observable<unknown>;
  /** What queries of this process could be answered from; undefined when there is nothing yet. */
  live(): Promise<Served | undefined>;
  /**
   * Events that a projection could not take, of what is shown; undefined where only the process that feeds can tell.
   */
  parked(): Promise<readonly ParkedReport[] | undefined>;
  /** From the next statement on, queries read this generation. Throws GenerationGone when it was dropped meanwhile. */
  show(number: number): void;
  /** Undefined while another process feeds, where several may wait for their turn; else throws ReadModelsOwned. */
  lead(): Promise<Term | undefined>;
  close(): Promise<void>;
}
