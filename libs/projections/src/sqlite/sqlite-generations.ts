import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { LedgerOwned, OwnerLock } from '#ledger';
import type { TableDifference } from '../differences.js';
import type { Generation } from '../generation.js';
import { GenerationGone, type Generations, type GenerationState } from '../generations.js';
import type { AnyProjection } from '../projection.js';
import { ReadModelsOwned } from '../read-models.js';
import { bootOf } from './boot.js';
import { openForQueries, WORKING_CACHE_KIB } from './connection.js';
import { differencesOf } from './differences.js';
import { readState, SqliteGeneration } from './sqlite-generation.js';

/**
 * A file that is no database any more, or that a power cut may have left half written, has a number, so that it is dropped, and nothing that
 * anybody could use.
 */
const UNREADABLE = { versions: '', tables: '', position: 0n, status: 'building', boot: '' } as const;

const isUnreadable = (error: unknown): boolean =>
  error instanceof Database.SqliteError && ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(error.code);

const NAME = /^(\d+)\.sqlite$/;

/** A folder with a file for each generation. */
export class SqliteGenerations implements Generations {
  readonly isShared = false;

  constructor(
    readonly folder: string,
    private readonly projections: readonly AnyProjection[],
  ) {}

  /** The lock of the one process that feeds them; makes the folder where it is missing. Throws ReadModelsOwned. */
  static own(folder: string): OwnerLock {
    mkdirSync(folder, { recursive: true });
    try {
      return OwnerLock.take(join(folder, 'feeder'));
    } catch (error) {
      if (error instanceof LedgerOwned) throw new ReadModelsOwned(folder, error);
      throw error;
    }
  }

  path(number: number): string {
    return join(this.folder, `${number}.sqlite`);
  }

  async list(): Promise<readonly GenerationState[]> {
    if (!existsSync(this.folder)) return [];
    const numbers = readdirSync(this.folder).flatMap((name) => NAME.exec(name)?.[1] ?? []);
    return numbers
      .map(Number)
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const state = this.#stateOf(number);
        if (!state) return [];
        const isCut = state.status === 'building' && state.boot !== bootOf();
        return [{ ...(isCut ? UNREADABLE : state), number }];
      });
  }

  async open(number: number): Promise<Generation> {
    return SqliteGeneration.open(this.path(number), number, this.projections);
  }

  async compare(built: number, served: number): Promise<readonly TableDifference[]> {
    const states = new Map((await this.list()).map((state) => [state.number, state]));
    const [ours, theirs] = [states.get(built), states.get(served)];
    if (!ours || !theirs || ours.tables !== theirs.tables) return [];
    const position = ours.position < theirs.position ? ours.position : theirs.position;
    const database = openForQueries(this.path(built), WORKING_CACHE_KIB);
    try {
      database.prepare('ATTACH ? AS served').run(this.path(served));
      return differencesOf(database, this.projections, position);
    } finally {
      database.close();
    }
  }

  async drop(number: number): Promise<void> {
    // The file first: who opens it at this moment goes by whether it is there (connection.ts).
    for (const suffix of ['', '-wal', '-shm', '-journal'])
      await rm(`${this.path(number)}${suffix}`, { force: true });
  }

  #stateOf(number: number): ReturnType<typeof readState> {
    try {
      const database = openForQueries(this.path(number));
      try {
        return readState(database);
      } finally {
        database.close();
      }
    } catch (error) {
      if (error instanceof GenerationGone) return undefined;
      if (isUnreadable(error)) return UNREADABLE;
      throw error;
    }
  }
}
