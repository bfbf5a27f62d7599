import type { AnyProjection } from '../projection.js';
import { shapesOf, type RowShape } from '../row-shape.js';
import type { Table } from '../table.js';

/** Where the versions of a table's rows stand, and the keys that lead to the newest of each. */
export const versionsOf = (table: string): string => `${table}__versions`;
export const keysOf = (table: string): string => `${table}__keys`;
/** Every version that there was of each row, with the position since which it was. */
export const historyOf = (table: string): string => `${table}__history`;

const STATE = `
CREATE TABLE generation (
  versions TEXT NOT NULL,
  tables   TEXT NOT NULL,
  position INTEGER NOT NULL,
  status   TEXT NOT NULL
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

/** Everything a new generation is made of, as SQL. */
export function schemaOf(projections: readonly AnyProjection[]): string {
  const tables = projections.flatMap((projection) =>
    [...shapesOf(projection.tables)].map(([name, shape]) => {
      const definition = projection.tables[name];
      if (definition === undefined) throw new Error(`there is no table ${name}`);
      return shape.log === undefined ? versioned(shape, definition) : logged(shape, definition);
    }),
  );
  return [STATE, ...tables].join('\n');
}

/** What a rebuild makes at its end: an index that is sorted once is made faster than one that grows. */
export function indexesOf(projections: readonly AnyProjection[]): string {
  return projections
    .flatMap(({ tables }) => [...shapesOf(tables)])
    .filter(([, { log }]) => log === undefined)
    .map(([name, shape]) => {
      const versions = versionsOf(name);
      return `CREATE UNIQUE INDEX IF NOT EXISTS ${versions}__key ON ${versions} (${keyOf(shape).join(', ')}, since);`;
    })
    .join('\n');
}

/**
 * `__versions` holds what each row was since each event that changed it, `gone` when that deleted it; `__keys` finds
 * rows by what never changes in them and leads to the newest version. The view under the table's own name is what
 * queries read.
 */
function versioned(shape: RowShape, definition: Table): string {
  const { table, columns, lasting } = shape;
  const [keys, versions] = [keysOf(table), versionsOf(table)];
  const sameKey = keyOf(shape)
    .map((column) => `v.${column} = k.${column}`)
    .join(' AND ');
  return [
    `CREATE TABLE ${versions} (at INTEGER PRIMARY KEY, since INTEGER NOT NULL, gone INTEGER NOT NULL, ${columnsOf(columns, definition)});`,
    `CREATE TABLE ${keys} (${columnsOf(lasting, definition)}, at INTEGER NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (${keyOf(shape).join(', ')}));`,
    ...searches(keys, definition),
    `CREATE VIEW ${table} AS SELECT ${selected(shape)} FROM ${keys} AS k JOIN ${versions} AS v ON v.at = k.at WHERE v.gone = 0;`,
    `CREATE VIEW ${historyOf(table)} AS SELECT ${selected(shape)}, v.since FROM ${keys} AS k JOIN ${versions} AS v ON ${sameKey} WHERE v.gone = 0;`,
  ].join('\n');
}

function logged(shape: RowShape, definition: Table): string {
  const { table, columns } = shape;
  return [
    `CREATE TABLE ${table} (${columnsOf(columns, definition)}, PRIMARY KEY (${keyOf(shape).join(', ')}));`,
    ...searches(table, definition),
  ].join('\n');
}

/** The columns of a row: those that never change from its key, so that a search by them finds an index. */
export const selected = ({ columns, lasting }: RowShape): string =>
  columns.map((column, index) => `${index < lasting.length ? 'k' : 'v'}.${column}`).join(', ');

export const keyOf = ({ columns, keyLength }: RowShape): readonly string[] => columns.slice(0, keyLength);

const columnsOf = (names: readonly string[], { columns }: Table): string =>
  names
    .map((name) => {
      const column = columns[name];
      const isInteger = column === 'integer' || column === 'integer?';
      const isNullable = column === 'text?' || column === 'integer?';
      return `${name} ${isInteger ? 'INTEGER' : 'TEXT'}${isNullable ? '' : ' NOT NULL'}`;
    })
    .join(', ');

const searches = (on: string, { indexes = [] }: Table): readonly string[] =>
  indexes.map((columns, index) => `CREATE INDEX ${on}__i${index} ON ${on} (${columns.join(', ')});`);
