import Database from 'better-sqlite3';

/** Four plain tables: current scores, the spans between which each score stood, losses by agency and cause, timeline. */
const TABLES = `
CREATE TABLE score (dossier TEXT NOT NULL, stage TEXT NOT NULL, cycle TEXT NOT NULL, indicator TEXT NOT NULL,
  points TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (dossier, stage)) WITHOUT ROWID, STRICT;
CREATE INDEX score_by_cycle ON score (cycle, stage);
CREATE TABLE span (dossier TEXT NOT NULL, stage TEXT NOT NULL, from_position INTEGER NOT NULL, to_position INTEGER,
  points TEXT NOT NULL, PRIMARY KEY (dossier, stage, from_position)) WITHOUT ROWID, STRICT;
CREATE TABLE loss (cycle TEXT NOT NULL, stage TEXT NOT NULL, agency TEXT NOT NULL, cause TEXT NOT NULL,
  points TEXT NOT NULL, PRIMARY KEY (cycle, stage, agency, cause)) WITHOUT ROWID, STRICT;
CREATE TABLE timeline (dossier TEXT NOT NULL, position INTEGER NOT NULL, type TEXT NOT NULL, sentence TEXT NOT NULL,
  actor TEXT NOT NULL, recorded_at TEXT NOT NULL, PRIMARY KEY (dossier, position)) WITHOUT ROWID, STRICT;
`;

/** A new file for read models, as durable as the product's own (WAL, NORMAL): its rows can always be built again. */
export function openTables(path: string): Database.Database {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.exec(TABLES);
  return database;
}

/** The statements that write rows in bulk. */
export const writers = (database: Database.Database) => ({
  score: database.prepare('INSERT INTO score VALUES (?, ?, ?, ?, ?, ?)'),
  span: database.prepare('INSERT INTO span VALUES (?, ?, ?, ?, ?)'),
  loss: database.prepare('INSERT INTO loss VALUES (?, ?, ?, ?, ?)'),
  timeline: database.prepare('INSERT INTO timeline VALUES (?, ?, ?, ?, ?, ?)'),
});
