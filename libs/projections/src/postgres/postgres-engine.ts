import type { Observable } from 'rxjs';
import type { ReadModelEngine, Term } from '../engine.js';
import type { ReadModelDatabase } from '../database.js';
import type { ParkedReport } from '../generation.js';
import type { AnyProjection } from '../projection.js';
import type { Served } from '../status.js';
import { feederLock, readableOf } from './generation-state.js';
import { newsOf } from './news.js';
import { placeOf, type PostgresPlace } from './place.js';
import { PostgresGenerations } from './postgres-generations.js';
import { ReadingPool } from './reading-pool.js';
import { borrowed, OwnSession } from './session-source.js';
import { Session } from './session.js';

/**
 * Read models in a PostgreSQL database, for many processes: all of them read, and one of them feeds, whoever holds the
 * lock; where programs with other tables run beside (a rolling upgrade), one of each. The lock lives as long as the connection through which the rows are written: who lost it cannot write.
 */
export class PostgresEngine implements ReadModelEngine {
  readonly generations: PostgresGenerations;
  readonly moved: Observable<unknown>;
  readonly #place: PostgresPlace;
  readonly #reading: ReadingPool;

  /** Nothing is connected yet. Throws when the URL is none. */
  constructor(
    databaseUrl: string,
    private readonly projections: readonly AnyProjection[],
  ) {
    this.#place = placeOf(databaseUrl);
    this.generations = generationsAt(databaseUrl, projections);
    this.moved = newsOf(this.#place);
    this.#reading = new ReadingPool(this.#place, projections);
  }

  get db(): ReadModelDatabase {
    return this.#reading.db;
  }

  live(): Promise<Served | undefined> {
    return this.#reading.live();
  }

  parked(): Promise<readonly ParkedReport[]> {
    return this.#reading.parked();
  }

  show(number: number): void {
    this.#reading.show(number);
  }

  /** Throws ReadModelsUnreachable. */
  async lead(): Promise<Term | undefined> {
    const session = await Session.open(this.#place.url);
    try {
      if (await isFirst(session, this.#place.root, readableOf(this.projections)))
        return await this.#termOf(session);
    } catch (error) {
      await session.close();
      throw error;
    }
    await session.close();
    return undefined;
  }

  close(): Promise<void> {
    return this.#reading.close();
  }

  async #termOf(session: Session): Promise<Term> {
    const generations = new PostgresGenerations(this.#place.root, this.projections, () => borrowed(session));
    await generations.prepare();
    await generations.dropAbandoned();
    return { generations, lost: session.lost, end: () => session.close() };
  }
}

/** The same generations for a thread that builds one of them. Throws when the URL is none. */
export function generationsAt(
  databaseUrl: string,
  projections: readonly AnyProjection[],
): PostgresGenerations {
  const { root, url } = placeOf(databaseUrl);
  return new PostgresGenerations(root, projections, () => new OwnSession(url));
}

/** Held until the connection ends, however it does. */
async function isFirst(session: Session, root: string, readable: string): Promise<boolean> {
  const [lock] = await session.within(root, (statements) =>
    statements.rows<{ readonly taken: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken',
      [feederLock(root, readable)],
    ),
  );
  return lock?.taken === true;
}
