import Database from 'better-sqlite3';
import { engineOf } from '../engine-of.js';
import { placeOf, schemaName } from '../postgres/place.js';
import { Session } from '../postgres/session.js';
import { SqliteGenerations } from '../sqlite/sqlite-generations.js';
import { placeIn } from './place.js';

/** Runs SQL on the rows that are served: what another program could do to them. */
export async function meddle(folder: string, statement: string): Promise<void> {
  const { databaseUrl } = placeIn(folder);
  const number = await servedIn(folder);
  if (databaseUrl === undefined) meddleWithFile(new SqliteGenerations(folder, []).path(number), statement);
  else await meddleWithSchema(databaseUrl, number, statement);
}

/**
 * Makes every write of a table that is served fail, or (`position`) every commit at its end, with an error that names the
 * obstacle. Gives the function that takes it away.
 */
export async function obstruct(
  folder: string,
  table: string,
  obstacle: string,
): Promise<() => Promise<void>> {
  const { databaseUrl } = placeIn(folder);
  const isPosition = table === 'position';
  if (databaseUrl === undefined) {
    const event = isPosition ? 'update on generation' : `insert on ${table}`;
    await meddle(
      folder,
      `create trigger ${obstacle} before ${event} begin select raise(abort, '${obstacle}'); end`,
    );
    return () => meddle(folder, `drop trigger ${obstacle}`);
  }
  const on = isPosition ? `${placeOf(databaseUrl).root}.generations` : table;
  await meddle(folder, `alter table ${on} add constraint ${obstacle} check (false) not valid`);
  return () => meddle(folder, `alter table ${on} drop constraint ${obstacle}`);
}

/** The numbers of the generations there are. */
export async function generationsIn(folder: string): Promise<readonly number[]> {
  const engine = await engineOf(placeIn(folder), []);
  const states = await engine.generations.list();
  await engine.close();
  return states.map(({ number }) => number);
}

const servedIn = async (folder: string): Promise<number> => (await generationsIn(folder))[0] ?? 0;

function meddleWithFile(path: string, statement: string): void {
  const database = new Database(path, { fileMustExist: true });
  database.exec(statement);
  database.close();
}

async function meddleWithSchema(databaseUrl: string, number: number, statement: string): Promise<void> {
  const { url, root } = placeOf(databaseUrl);
  const session = await Session.open(url);
  await session.within(schemaName(root, number), (statements) => statements.run(statement));
  await session.close();
}
