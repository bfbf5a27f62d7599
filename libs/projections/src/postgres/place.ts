/** Where read models are in PostgreSQL. */
export interface PostgresPlace {
  readonly url: string;
  /** The schema that lists the generations; each of them is a schema `<root>_<number>`. */
  readonly root: string;
}

const ROOT = 'read_models';
const NAME = /^[a-z][a-z0-9_]{0,40}$/;

/**
 * A database URL of libpq's kind, `postgresql://user:password@host:port/database`. Its parameter `schema` sets the read
 * models of several installations in one database apart. Throws when that is not lower-case letters, digits and `_`.
 */
export function placeOf(databaseUrl: string): PostgresPlace {
  const url = new URL(databaseUrl);
  const root = url.searchParams.get('schema') ?? ROOT;
  if (!NAME.test(root)) throw new Error(`"${root}" is no name for a schema of read models`);
  url.searchParams.delete('schema');
  return { url: url.href, root };
}

/** Of a URL what may stand in a log. */
export function shownPlace(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

export const schemaName = (root: string, number: number): string => `${root}_${number}`;
