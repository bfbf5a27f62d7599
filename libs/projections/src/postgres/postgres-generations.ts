import type { TableDifference } from '../differences.js';
import type { Generation } from '../generation.js';
import type { Generations, GenerationState } from '../generations.js';
import type { AnyProjection } from '../projection.js';
import { differencesOf } from './differences.js';
import { feederLock, readableOf } from './generation-state.js';
import { schemaName } from './place.js';
import { PostgresGeneration } from './postgres-generation.js';
import { rootOf } from './schema.js';
import type { SessionSource } from './session-source.js';
import type { Statements } from './session.js';

/** A generation as it is listed: whole numbers come as numbers. */
type Listed = Omit<GenerationState, 'position'> & { readonly position: number };

/** How long nobody fed what is taken for left behind. */
const ABANDONED = '1 day';

/** Schemas of one database, and a table that lists them. */
export class PostgresGenerations implements Generations {
  readonly isShared = true;

  constructor(
    private readonly root: string,
    private readonly projections: readonly AnyProjection[],
    private readonly connect: () => SessionSource,
  ) {}

  /** Makes the list where it is missing. Requires that nobody else does so now. */
  async prepare(): Promise<void> {
    await this.#ask((statements) => statements.run(rootOf(this.root)));
  }

  list(): Promise<readonly GenerationState[]> {
    return this.#ask((statements) => this.#list(statements));
  }

  open(number: number): Promise<Generation> {
    const { root, projections } = this;
    return PostgresGeneration.open({ root, number, projections, source: this.connect() });
  }

  compare(built: number, served: number): Promise<readonly TableDifference[]> {
    return this.#ask(async (statements) => {
      const states = new Map((await this.#list(statements)).map((state) => [state.number, state]));
      const [ours, theirs] = [states.get(built), states.get(served)];
      if (!ours || !theirs || ours.tables !== theirs.tables) return [];
      const position = ours.position < theirs.position ? ours.position : theirs.position;
      const schemas = { built: schemaName(this.root, built), served: schemaName(this.root, served) };
      return differencesOf(statements, this.projections, { ...schemas, position });
    });
  }

  async drop(number: number): Promise<void> {
    // What a reader is in the middle of ends first; whoever comes later finds the one that is live by then.
    const drop = `DROP SCHEMA IF EXISTS ${schemaName(this.root, number)} CASCADE`;
    const forget = `DELETE FROM ${this.root}.generations WHERE number = ${number}`;
    await this.#ask((statements) => statements.run(`${forget}; ${drop}`));
  }

  /**
   * Drops what programs with other tables left behind: nobody has fed it for a day, and nobody stands ready to. Requires a
   * term.
   */
  async dropAbandoned(): Promise<void> {
    const others = await this.#ask((statements) =>
      statements.rows<{ readonly number: number; readonly readable: string }>(
        `SELECT number, readable FROM ${this.root}.generations WHERE readable <> $1 AND fed_at < now() - interval '${ABANDONED}'`,
        [readableOf(this.projections)],
      ),
    );
    for (const { number, readable } of others) if (!(await this.#isFed(readable))) await this.drop(number);
  }

  /** Whether somebody holds the lock; takes it for no longer than the question. */
  async #isFed(readable: string): Promise<boolean> {
    const ask = `SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free`;
    const [lock] = await this.#ask((statements) =>
      statements.rows<{ readonly free: boolean }>(ask, [feederLock(this.root, readable)]),
    );
    return lock?.free !== true;
  }

  async #list(statements: Statements): Promise<readonly GenerationState[]> {
    const rows = await statements.rows<Listed>(
      `SELECT number, versions, tables, position, status FROM ${this.root}.generations ORDER BY number`,
    );
    return rows.map((row) => ({ ...row, position: BigInt(row.position) }));
  }

  async #ask<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    const source = this.connect();
    try {
      return await (await source.get()).within(this.root, work);
    } finally {
      await source.close();
    }
  }
}
