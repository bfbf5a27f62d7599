import type { AnyProjection } from '../projection.js';
import { shapesOf, type RowShape } from '../row-shape.js';
import type { Table } from '../table.js';
import { historyOf, keyOf, keysOf, versionsOf } from '../version-tables.js';

export { keyOf, keysOf, versionsOf };

const STATE = `
CREATE TABLE generation (
  versions TEXT NOT NULL,
  tables   TEXT NOT NULL,
  position INTEGER NOT NULL,
  status   TEXT NOT NULL,
  boot     TEXT NOT NULL
);
CREATE TABLE parked_events (
  projection TEXT NOT NULL,
  position   INTEGER NOT NULL,
  stream     TEXT NOT NULL,
  type       TEXT NOT NULL,
  error      TEXT NOT NULL,
  parked_at  TEXT NOT NULL,
  PRIMARY KEY (projection, position)
);`;

/** What a new generation begins with, as SQL: everything that is only ever added to. */
export function schemaOf(projections: readonly AnyProjection[]): string {
  const tables = tablesOf(projections).map(([shape, definition]) =>
    shape.log === undefined ? versioned(shape, definition) : logged(shape, definition),
  );
  return [STATE, ...tables].join('\n');
}

/**
 * What searches need, made at the end of a build: an index that is sorted once costs a fraction of one that grows at
 * random. May be run again.
 */
export const searchesOf = (projections: readonly AnyProjection[]): readonly string[] =>
  tablesOf(projections).flatMap(([shape, definition]) => {
    if (shape.log !== undefined)
      return [uniqueIndex(shape.table, keyOf(shape)), ...indexes(shape.table, definition)];
    return [historyIndex(shape), ...indexes(keysOf(shape.table), definition)];
  });

const tablesOf = (projections: readonly AnyProjection[]): readonly (readonly [RowShape, Table])[] =>
  projections.flatMap(({ tables }) =>
    [...shapesOf(tables)].flatMap(([name, shape]): readonly (readonly [RowShape, Table])[] => {
      const definition = tables[name];
      return definition ? [[shape, definition]] : [];
    }),
  );

/**
 * `__versions` holds what each row was since each event that changed it, `gone` when that deleted it; `__keys` (made
 * when it is first needed) finds rows by what never changes in them and leads to the newest version. The view under
 * the table's own name is what queries read.
 */
function versioned(shape: RowShape, definition: Table): string {
  const { table, columns } = shape;
  const [keys, versions] = [keysOf(table), versionsOf(table)];
  const sameKey = keyOf(shape)
    .map((column) => `v.${column} = k.${column}`)
    .join(' AND ');
  return [
    `CREATE TABLE ${versions} (at INTEGER PRIMARY KEY, since INTEGER NOT NULL, gone INTEGER NOT NULL, ${columnsOf(columns, definition)});`,
    `CREATE VIEW ${table} AS SELECT ${selected(shape)} FROM ${keys} AS k JOIN ${versions} AS v ON v.at = k.at WHERE v.gone = 0;`,
    `CREATE VIEW ${historyOf(table)} AS SELECT ${selected(shape)}, v.since FROM ${keys} AS k JOIN ${versions} AS v ON ${sameKey} WHERE v.gone = 0;`,
  ].join('\n');
}

const logged = ({ table, columns }: RowShape, definition: Table): string =>
  `CREATE TABLE ${table} (${columnsOf(columns, definition)});`;

/** The keys of a table's rows, from the versions that there are. What a deleted row had lasting is what it had before. */
export function keysFrom(shape: RowShape): string {
  const { table, lasting, keyLength } = shape;
  const [keys, versions, key] = [keysOf(table), versionsOf(table), keyOf(shape)];
  const kept = lasting.slice(keyLength).map((column) => `max(CASE gone WHEN 0 THEN ${column} END)`);
  return [
    historyIndex(shape),
    `CREATE TABLE ${keys} (${lasting.join(', ')}, at INTEGER NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (${key.join(', ')}));`,
    `INSERT INTO ${keys} SELECT ${[...key, ...kept].join(', ')}, max(at), max(since) FROM ${versions} GROUP BY ${key.join(', ')} HAVING min(gone) = 0;`,
  ].join('\n');
}

const historyIndex = (shape: RowShape): string =>
  uniqueIndex(versionsOf(shape.table), [...keyOf(shape), 'since']);

const uniqueIndex = (on: string, columns: readonly string[]): string =>
  `CREATE UNIQUE INDEX IF NOT EXISTS ${on}__key ON ${on} (${columns.join(', ')});`;

const indexes = (on: string, { indexes: wanted = [] }: Table): readonly string[] =>
  wanted.map(
    (columns, index) => `CREATE INDEX IF NOT EXISTS ${on}__i${index} ON ${on} (${columns.join(', ')});`,
  );

/** The columns of a row: those that never change from its key, so that a search by them finds an index. */
const selected = ({ columns, lasting }: RowShape): string =>
  columns.map((column, index) => `${index < lasting.length ? 'k' : 'v'}.${column}`).join(', ');

const columnsOf = (names: readonly string[], { columns }: Table): string =>
  names
    .map((name) => {
      const column = columns[name];
      const isInteger = column === 'integer' || column === 'integer?';
      const isNullable = column === 'text?' || column === 'integer?';
      return `${name} ${isInteger ? 'INTEGER' : 'TEXT'}${isNullable ? '' : ' NOT NULL'}`;
    })
    .join(', ');
