import type { AnyProjection } from '../projection.js';
import { shapesOf, type RowShape } from '../row-shape.js';
import type { Table } from '../table.js';
import { historyOf, keyOf, keysOf, versionsOf } from '../version-tables.js';

/** All generations, each with its position: one row more says that it is live, and one transaction moves rows and position. */
export const rootOf = (root: string): string => `
CREATE SCHEMA IF NOT EXISTS ${root};
CREATE TABLE IF NOT EXISTS ${root}.generations (
  number   integer PRIMARY KEY,
  versions text NOT NULL,
  tables   text NOT NULL,
  readable text NOT NULL GENERATED ALWAYS AS (md5(tables)) STORED,
  position bigint NOT NULL,
  status   text NOT NULL,
  fed_at   timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50);`;

const PARKED = `
CREATE TABLE parked_events (
  projection text NOT NULL,
  position   bigint NOT NULL,
  stream     text NOT NULL,
  type       text NOT NULL,
  error      text NOT NULL,
  parked_at  text NOT NULL,
  PRIMARY KEY (projection, position)
);`;

export const quoted = (names: readonly string[], prefix = ''): string =>
  names.map((name) => `${prefix}"${name}"`).join(', ');

/** What a new generation begins with, as SQL: everything that is only ever added to. Names are those of the search path. */
export const schemaOf = (projections: readonly AnyProjection[]): string =>
  [
    PARKED,
    ...tablesOf(projections).map(([shape, definition]) =>
      shape.log === undefined ? versioned(shape, definition) : logged(shape, definition),
    ),
  ].join('\n');

/**
 * What searches need, made at the end of a build: an index that is sorted once costs a fraction of one that grows at
 * random. May be run again. The planner is told what the tables hold.
 */
export const searchesOf = (projections: readonly AnyProjection[]): string =>
  tablesOf(projections)
    .map(([shape, definition]) => {
      const { table } = shape;
      if (shape.log !== undefined)
        return `${uniqueIndex(table, keyOf(shape))}${indexes(table, definition)}ANALYZE "${table}";`;
      return `${indexes(keysOf(table), definition)}ANALYZE "${keysOf(table)}"; ANALYZE "${versionsOf(table)}";`;
    })
    .join('\n');

export const tablesOf = (projections: readonly AnyProjection[]): readonly (readonly [RowShape, Table])[] =>
  projections.flatMap(({ tables }) =>
    [...shapesOf(tables)].flatMap(([name, shape]): readonly (readonly [RowShape, Table])[] => {
      const definition = tables[name];
      return definition ? [[shape, definition]] : [];
    }),
  );

/** The same tables and views as in a SQLite generation (ADR 0015), so that one query reads both. */
function versioned(shape: RowShape, definition: Table): string {
  const { table, columns, lasting, keyLength } = shape;
  const [keys, versions] = [`"${keysOf(table)}"`, `"${versionsOf(table)}"`];
  const typed = (names: readonly string[]) =>
    names.map((name) => columnOf(name, definition, columns.indexOf(name) < keyLength)).join(', ');
  const selected = columns
    .map((column, index) => `${index < lasting.length ? 'k' : 'v'}."${column}"`)
    .join(', ');
  const sameKey = keyOf(shape)
    .map((column) => `v."${column}" = k."${column}"`)
    .join(' AND ');
  return `
CREATE TABLE ${versions} (at bigint PRIMARY KEY, since bigint NOT NULL, gone integer NOT NULL, ${typed(columns)});
CREATE TABLE ${keys} (${typed(lasting)}, at bigint NOT NULL, since bigint NOT NULL);
CREATE VIEW "${table}" AS SELECT ${selected} FROM ${keys} AS k JOIN ${versions} AS v ON v.at = k.at WHERE v.gone = 0;
CREATE VIEW "${historyOf(table)}" AS SELECT ${selected}, v.since FROM ${keys} AS k JOIN ${versions} AS v ON ${sameKey} WHERE v.gone = 0;`;
}

const logged = ({ table, columns }: RowShape, definition: Table): string =>
  `CREATE TABLE "${table}" (${columns.map((name) => columnOf(name, definition, false)).join(', ')});`;

/**
 * The keys of a table's rows, of the versions behind `after`. What a deleted row had lasting is what it had before.
 * Without an index nothing can be there already.
 */
export function keysFrom(shape: RowShape, after: string): string {
  const { table, lasting, keyLength } = shape;
  const [keys, versions, key] = [`"${keysOf(table)}"`, `"${versionsOf(table)}"`, quoted(keyOf(shape))];
  const kept = lasting.slice(keyLength).map((column) => `, max("${column}") FILTER (WHERE gone = 0)`);
  return (
    `INSERT INTO ${keys} AS k (${quoted(lasting)}, at, since) ` +
    `SELECT ${key}${kept.join('')}, max(at), max(since) FROM ${versions} WHERE at > ${after} GROUP BY ${key}`
  );
}

/** What of a key is written again when its row has a newer version. */
export function newestWins(shape: RowShape): string {
  const kept = shape.lasting
    .slice(shape.keyLength)
    .map((column) => `, "${column}" = coalesce(excluded."${column}", k."${column}")`);
  return `ON CONFLICT (${quoted(keyOf(shape))}) DO UPDATE SET at = excluded.at, since = excluded.since${kept.join('')}`;
}

/** Made once the keys are there: from then on they are kept with every write. */
export const keyIndexes = (shape: RowShape): string =>
  uniqueIndex(versionsOf(shape.table), [...keyOf(shape), 'since']) +
  uniqueIndex(keysOf(shape.table), keyOf(shape));

/** By its being there a generation knows that it has keys. */
export const keyIndexOf = (table: string): string => `${keysOf(table)}__key`;

const uniqueIndex = (on: string, columns: readonly string[]): string =>
  `CREATE UNIQUE INDEX IF NOT EXISTS "${on}__key" ON "${on}" (${quoted(columns)});\n`;

const indexes = (on: string, { indexes: wanted = [] }: Table): string =>
  wanted
    .map(
      (columns, index) => `CREATE INDEX IF NOT EXISTS "${on}__i${index}" ON "${on}" (${quoted(columns)});\n`,
    )
    .join('');

export const isWhole = ({ columns }: Table, name: string): boolean =>
  columns[name] === 'integer' || columns[name] === 'integer?';

/**
 * Text is compared and ordered by its bytes, as SQLite does: the same answers in the same order. Of a deleted row only
 * the key is known, so no other column can be told never to be null.
 */
const columnOf = (name: string, definition: Table, isKey: boolean): string =>
  `"${name}" ${isWhole(definition, name) ? 'bigint' : 'text COLLATE "C"'}${isKey ? ' NOT NULL' : ''}`;
