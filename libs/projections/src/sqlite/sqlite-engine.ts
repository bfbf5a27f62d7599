import { defer, interval } from 'rxjs';
import type { ReadModelEngine, Term } from '../engine.js';
import { liveOf } from '../generations.js';
import type { AnyProjection } from '../projection.js';
import type { Served } from '../status.js';
import { ReadingConnection } from './reading-connection.js';
import { SqliteGenerations } from './sqlite-generations.js';

const LOOK_MS = 20;

/** Read models as SQLite files in one folder, for the processes of one machine: one of them feeds, all may read. */
export class SqliteEngine implements ReadModelEngine {
  readonly generations: SqliteGenerations;
  readonly moved = defer(() => interval(LOOK_MS));
  readonly #reading: ReadingConnection;

  /** Nothing is opened yet. */
  constructor(
    private readonly folder: string,
    projections: readonly AnyProjection[],
  ) {
    this.generations = new SqliteGenerations(folder, projections);
    this.#reading = new ReadingConnection(projections);
  }

  get db() {
    return this.#reading.db;
  }

  async live(): Promise<Served | undefined> {
    return liveOf(await this.generations.list());
  }

  async parked(): Promise<undefined> {
    return undefined;
  }

  show(number: number): void {
    this.#reading.show(this.generations.path(number));
  }

  async lead(): Promise<Term> {
    const lock = SqliteGenerations.own(this.folder);
    return {
      generations: this.generations,
      lost: new AbortController().signal,
      end: async () => lock.release(),
    };
  }

  async close(): Promise<void> {
    this.#reading.close();
  }
}
