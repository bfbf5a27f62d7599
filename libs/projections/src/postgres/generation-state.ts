import { createHash } from 'node:crypto';
import type { Changes } from '../fold.js';
import { recipeOf, type GenerationStatus, type Recipe } from '../generation.js';
import type { AnyProjection } from '../projection.js';
import { schemaName } from './place.js';
import { schemaOf } from './schema.js';
import type { Statements } from './session.js';

/** What the list says of a generation. */
export interface State extends Recipe {
  readonly position: bigint;
  readonly status: GenerationStatus;
}

/** Sets programs apart: one cannot read what another made with other tables. As the column `readable` of the list. */
export const readableOf = (projections: readonly AnyProjection[]): string =>
  createHash('md5').update(recipeOf(projections).tables).digest('hex');

/** The name of the lock of whoever feeds what such a program reads. */
export const feederLock = (root: string, readable: string): string => `${root} ${readable} feeder`;

export interface StateParts {
  readonly root: string;
  readonly number: number;
  readonly projections: readonly AnyProjection[];
}

type Listed = Omit<State, 'position'> & { readonly position: number };

/** Undefined when there is none of this number. */
export async function readState(
  statements: Statements,
  { root, number }: StateParts,
): Promise<State | undefined> {
  const select = `SELECT versions, tables, position, status FROM ${root}.generations WHERE number = $1`;
  const [state] = await statements.rows<Listed>(select, [number]);
  return state && { ...state, position: BigInt(state.position) };
}

/** Makes its schema, with empty tables. Requires a transaction that looks into that schema. */
export async function createState(
  statements: Statements,
  { root, number, projections }: StateParts,
): Promise<State> {
  const state: State = { ...recipeOf(projections), position: 0n, status: 'building' };
  await statements.run(`CREATE SCHEMA ${schemaName(root, number)};\n${schemaOf(projections)}`);
  await statements.run(
    `INSERT INTO ${root}.generations (number, versions, tables, position, status) VALUES ($1, $2, $3, $4, $5)`,
    [number, state.versions, state.tables, state.position, state.status],
  );
  return state;
}

interface Move extends Pick<State, 'position' | 'status'>, Pick<StateParts, 'root' | 'number'> {
  readonly reached: bigint;
}

/**
 * False when it does not stand at the position any more. Before the rows, so that of two feeders the second one waits
 * here and then finds nothing to do.
 */
export async function moveState(
  statements: Statements,
  { root, number, position, status, reached }: Move,
): Promise<boolean> {
  const moved = await statements.run(
    `UPDATE ${root}.generations SET position = $1, fed_at = now() WHERE number = $2 AND position = $3`,
    [reached, number, position],
  );
  if (status === 'live') await tellReaders(statements, root);
  return moved === 1;
}

/** From now on it is the one that queries read. Requires a transaction. */
export async function showState(statements: Statements, { root, number }: StateParts): Promise<void> {
  await statements.run(`UPDATE ${root}.generations SET status = 'live' WHERE number = $1`, [number]);
  await tellReaders(statements, root);
}

/** Whoever listens hears it when the transaction is kept. */
const tellReaders = (statements: Statements, channel: string): Promise<number> =>
  statements.run(`NOTIFY ${channel}`);

/** As `ParkedReport`, its position a number. */
export const PARKED_EVENTS =
  'SELECT projection, position, stream, type, error, parked_at AS "parkedAt" FROM parked_events ORDER BY position';

const shownText = (text: string): string => text.replaceAll('\0', '\ufffd');

export async function park(statements: Statements, parked: Changes['parked']): Promise<void> {
  const now = new Date().toISOString();
  const insert = 'INSERT INTO parked_events VALUES ($1, $2, $3, $4, $5, $6)';
  for (const { projection, position, stream, type, error } of parked)
    await statements.run(insert, [projection, position, stream, type, shownText(error), now]);
}
