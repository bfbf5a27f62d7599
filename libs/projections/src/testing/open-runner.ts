import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { liveOf } from '../generations.js';
import type { LogSource } from '../log.js';
import type { AnyProjection } from '../projection.js';
import { startProjector, type ReadModelParts } from '../projector.js';
import type { ProjectionRunner } from '../runner.js';
import type { ReadingConnection } from '../sqlite/reading-connection.js';
import { SqliteGenerations } from '../sqlite/sqlite-generations.js';
import { dump } from './dump.js';
import { notebook } from './notebook.js';
import type { RecordedLog } from './recorded-log.js';

export type OpenedRunner = ProjectionRunner & { readonly reading: ReadingConnection } & AsyncDisposable;

export interface OpenOptions extends Partial<
  Pick<ReadModelParts, 'projections' | 'batchSize' | 'buildBatch' | 'builder'>
> {
  readonly ledger?: LogSource['ledger'];
}

/** A folder that is gone at the end of the test. */
export async function temporaryFolder(): Promise<
  { readonly file: (name: string) => string } & AsyncDisposable
> {
  const folder = await mkdtemp(join(tmpdir(), 'read-models-'));
  return {
    file: (name) => join(folder, name),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** A started runner that owns the folder until the end of the block. */
export async function openRunner(
  folder: string,
  { ledger, codec }: RecordedLog,
  { projections = [notebook], ...options }: OpenOptions = {},
): Promise<OpenedRunner> {
  const log: LogSource = { ledger: options.ledger ?? ledger, codec };
  const { runner, reading, close } = await startProjector({
    ...options,
    folder,
    projections,
    log,
    retryMs: 10,
  });
  return Object.assign(runner, { reading, [Symbol.asyncDispose]: close });
}

/** Runs SQL on the file that is served: what another program could do to it. */
export function meddle(folder: string, statement: string): void {
  const generations = new SqliteGenerations(folder, []);
  const live = liveOf(generations.list());
  const database = new Database(generations.path(live?.number ?? 0), { fileMustExist: true });
  database.exec(statement);
  database.close();
}

/** Everything the log holds, folded into the folder. Gives the rows as text. */
export async function foldedInto(
  folder: string,
  log: RecordedLog,
  options: OpenOptions = {},
): Promise<string> {
  await using runner = await openRunner(folder, log, options);
  await runner.waitFor(log.head);
  return shownIn(folder, options.projections);
}

export const shownIn = (
  folder: string,
  projections: readonly AnyProjection[] = [notebook],
): Promise<string> => dump(folder, projections);
