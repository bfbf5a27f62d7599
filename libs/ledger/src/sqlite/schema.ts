/** Written into the file's header ("dtiL"), so that no other SQLite file is taken for a ledger. */
export const APPLICATION_ID = 0x6474_694c;

/** Rises when the tables change; a build opens only files of its own number. */
export const SCHEMA_VERSION = 1;

/**
 * `bytes` are the truth; the columns beside them are copies to find an event by. Positions are SQLite's row
 * numbers: one writer, no deletes and no gaps after a rollback make them 1, 2, 3 and so on. The triggers stop
 * accidents, not attackers: those are the business of the proofs.
 */
export const SCHEMA = `
CREATE TABLE event (
  position    INTEGER PRIMARY KEY,
  stream      TEXT    NOT NULL,
  revision    INTEGER NOT NULL CHECK (revision >= 0),
  id          TEXT    NOT NULL,
  type        TEXT    NOT NULL,
  recorded_at TEXT    NOT NULL,
  bytes       BLOB    NOT NULL
) STRICT;
CREATE UNIQUE INDEX event_by_stream ON event (stream, revision);
CREATE UNIQUE INDEX event_by_id ON event (id);
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** The columns of a StoredEvent. */
export const STORED_EVENT = 'position, stream, revision, id, type, recorded_at AS recordedAt, bytes';

/**
 * A stream's name as a parameter. SQLite's planner looks at the value of a bare `?` that a column is compared with and
 * then plans the statement anew for each value, at three times the cost of the search; into a CAST it does not look.
 */
export const STREAM = 'CAST(? AS TEXT)';
