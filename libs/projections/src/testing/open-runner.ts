import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openSqliteForRunner } from '../dialects/sqlite.js';
import { ownReadModels } from '../read-models.js';
import { ProjectionRunner, type RunnerOptions } from '../runner.js';
import { dump } from './dump.js';
import { notebook } from './notebook.js';
import type { RecordedLog } from './recorded-log.js';

export type OpenedRunner = ProjectionRunner & AsyncDisposable;

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

/** A started runner that owns the file until the end of the block. */
export async function openRunner(
  path: string,
  log: RecordedLog,
  options: Partial<RunnerOptions> = {},
): Promise<OpenedRunner> {
  const owned = ownReadModels(path);
  const runner = new ProjectionRunner({
    ...log,
    db: owned.db,
    projections: [notebook],
    retryMs: 10,
    ...options,
  });
  await runner.start();
  return Object.assign(runner, {
    [Symbol.asyncDispose]: async () => {
      await runner.stop();
      await owned.close();
    },
  });
}

/** Runs SQL on a connection of its own: what another program could do to the file. */
export async function meddle(path: string, statement: string): Promise<void> {
  const db = openSqliteForRunner(path);
  await sql.raw(statement).execute(db);
  await db.destroy();
}

/** Everything the log holds, folded into the file. Gives the rows as text. */
export async function foldedInto(
  path: string,
  log: RecordedLog,
  options: Partial<RunnerOptions> = {},
): Promise<string> {
  await using runner = await openRunner(path, log, options);
  await runner.waitFor(log.head);
  return dump(path);
}
