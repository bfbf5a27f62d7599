import { closeSync, fsyncSync, openSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { Changes } from '../fold.js';
import type { Generation, GenerationStatus, ParkedReport, Recipe } from '../generation.js';
import { recipeOf } from '../generation.js';
import type { AnyProjection } from '../projection.js';
import { shapesOf, type Values } from '../row-shape.js';
import { bootOf } from './boot.js';
import { openForFeeding, prepareToBuild, prepareToServe } from './connection.js';
import { schemaOf, searchesOf } from './schema.js';
import { tableWriter, type TableWriter } from './table-writer.js';

/** Often enough that little waits to be written, and no oftener: pages that many batches change are written once for all. */
const SYNC_POSITIONS = 4_000n;

interface State extends Recipe {
  readonly position: bigint;
  readonly status: GenerationStatus;
  /** The machine's run in which it was begun. */
  readonly boot: string;
}

interface ParkedRow {
  readonly projection: string;
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly error: string;
  readonly parked_at: string;
}

/** What a file says of itself; undefined when it holds no generation (its making was cut short). */
export function readState(database: Database.Database): State | undefined {
  const isMade = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'generation'").get();
  if (!isMade) return undefined;
  return database
    .prepare<[], State>('SELECT versions, tables, position, status, boot FROM generation')
    .safeIntegers()
    .get();
}

/** One generation as a SQLite file of its own. */
export class SqliteGeneration implements Generation {
  readonly #tables: ReadonlyMap<string, TableWriter>;
  readonly #advance: Database.Statement<[bigint]>;
  #state: State;
  #synced: bigint;

  private constructor(
    readonly number: number,
    private readonly database: Database.Database,
    private readonly projections: readonly AnyProjection[],
  ) {
    this.#state = readState(database) ?? create(database, projections);
    this.#synced = this.#state.position;
    if (this.#state.status === 'live') prepareToServe(database);
    else prepareToBuild(database);
    const shapes = projections.flatMap(({ tables }) => [...shapesOf(tables)]);
    this.#tables = new Map(shapes.map(([name, shape]) => [name, tableWriter(database, shape)]));
    this.#advance = database.prepare('UPDATE generation SET position = ?');
  }

  /** Opens the file to feed it, and makes it, empty and `building`, where it is missing. Throws what SQLite throws. */
  static open(path: string, number: number, projections: readonly AnyProjection[]): SqliteGeneration {
    const database = openForFeeding(path);
    try {
      return new SqliteGeneration(number, database, projections);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  get recipe(): Recipe {
    return this.#state;
  }
  get status(): GenerationStatus {
    return this.#state.status;
  }
  get position(): bigint {
    return this.#state.position;
  }

  async fetch(table: string, keys: readonly Values[]): Promise<readonly Values[]> {
    const rows = this.#tables.get(table);
    return keys.flatMap((key) => {
      const found = rows?.fetch(key);
      return found ? [found] : [];
    });
  }

  async commit({ tables, parked, reached }: Changes): Promise<void> {
    this.database.transaction(() => {
      for (const [name, rows] of tables) this.#tables.get(name)?.write(rows);
      if (parked.length > 0) this.#park(parked);
      this.#advance.run(reached);
    })();
    this.#state = { ...this.#state, position: reached };
    if (this.status === 'building') this.#syncLittleByLittle();
  }

  async parked(): Promise<readonly ParkedReport[]> {
    const rows = this.database.prepare<[], ParkedRow>('SELECT * FROM parked_events ORDER BY position').all();
    return rows.map(({ parked_at, position, ...row }) => ({
      ...row,
      position: BigInt(position),
      parkedAt: parked_at,
    }));
  }

  async finish(): Promise<void> {
    // One after the other is on the disk: whoever waits for it meanwhile waits for one of them at most.
    for (const table of this.#tables.values()) {
      table.makeKeys();
      syncFile(this.database.name);
    }
    for (const search of searchesOf(this.projections)) {
      this.database.exec(search);
      syncFile(this.database.name);
    }
  }

  async show(): Promise<void> {
    syncFile(this.database.name);
    prepareToServe(this.database);
    this.database.exec("UPDATE generation SET status = 'live'");
    this.#state = { ...this.#state, status: 'live' };
  }

  async close(): Promise<void> {
    this.database.close();
  }

  /** Who waits for the disk with an event of the ledger would wait for all that a build has written. */
  #syncLittleByLittle(): void {
    if (this.position - this.#synced < SYNC_POSITIONS) return;
    syncFile(this.database.name);
    this.#synced = this.position;
  }

  #park(parked: Changes['parked']): void {
    const insert = this.database.prepare('INSERT INTO parked_events VALUES (?, ?, ?, ?, ?, ?)');
    const now = new Date().toISOString();
    for (const { projection, position, stream, type, error } of parked)
      insert.run(projection, position, stream, type, error, now);
  }
}

/** Everything that was written so far is on the disk when this returns. */
function syncFile(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function create(database: Database.Database, projections: readonly AnyProjection[]): State {
  const state: State = { ...recipeOf(projections), position: 0n, status: 'building', boot: bootOf() };
  database.transaction(() => {
    database.exec(schemaOf(projections));
    database
      .prepare('INSERT INTO generation (versions, tables, position, status, boot) VALUES (?, ?, ?, ?, ?)')
      .run(state.versions, state.tables, state.position, state.status, state.boot);
  })();
  return state;
}
