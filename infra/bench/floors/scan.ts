import Database from 'better-sqlite3';

interface Row {
  readonly position: number;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Every row of the log in order, one at a time; gives how many there were. */
export function scanned(path: string, take: (row: Row) => void): number {
  const database = new Database(path, { readonly: true });
  let rows = 0;
  try {
    const all = database.prepare<[], Row>('SELECT position, type, bytes FROM event ORDER BY position');
    for (const row of all.iterate()) {
      take(row);
      rows += 1;
    }
  } finally {
    database.close();
  }
  return rows;
}
