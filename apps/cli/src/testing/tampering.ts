import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Writes to a file as somebody would who has the disk and not the program. */
function within<Result>(path: string, work: (file: Database.Database) => Result): Result {
  const file = new Database(path);
  try {
    return work(file);
  } finally {
    file.close();
  }
}

/** A stored event's bytes as JSON, changed by hand: the trigger that stops accidents is dropped first. */
export function changeEvent(path: string, position: number, change: (event: StoredJson) => StoredJson): void {
  within(path, (file) => {
    file.exec('DROP TRIGGER IF EXISTS event_is_never_changed');
    const row = file.prepare('SELECT bytes FROM event WHERE position = ?').pluck().get(position) as Buffer;
    const event = change(JSON.parse(row.toString('utf8')) as StoredJson);
    const bytes = Buffer.from(JSON.stringify(event));
    file.prepare('UPDATE event SET bytes = ?, type = ? WHERE position = ?').run(bytes, event.type, position);
  });
}

export interface StoredJson {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Gives one row of the scores that readers are shown other points; `path` is the folder of the read models. */
export function changeScoreRow(
  path: string,
  { dossier, stage, points }: { readonly dossier: string; readonly stage: string; readonly points: string },
): void {
  const newest =
    readdirSync(path)
      .filter((name) => name.endsWith('.sqlite'))
      .sort()
      .at(-1) ?? '';
  within(join(path, newest), (file) => {
    const { changes } = file
      .prepare(
        'UPDATE scores__versions SET points = ? WHERE at = (SELECT at FROM scores__keys WHERE dossier = ? AND stage = ?)',
      )
      .run(points, dossier, stage);
    if (changes !== 1) throw new Error('no such row');
  });
}
