import Database from 'better-sqlite3';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { several } from '../testing/contract-kit.js';
import { LedgerUnusable } from '../ledger.js';
import { assertDurable, ledgerPath, openForOwner, openForReader } from './connection.js';
import { SqliteLedger } from './sqlite-ledger.js';
import { temporaryFolder, type TemporaryFolder } from './testing/temporary-ledger.js';

describe('a connection', () => {
  let folder: TemporaryFolder;
  let path: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
    path = folder.ledgerPath;
  });
  afterEach(() => folder[Symbol.asyncDispose]());

  const edit = (sql: string): void => {
    const database = new Database(path);
    database.exec(sql);
    database.close();
  };

  describe('to write', () => {
    it('is synchronous=FULL in WAL mode, after writes too, and again when reopened', () => {
      for (const id of ['first', 'second']) {
        const database = openForOwner(path);
        database
          .prepare(
            "INSERT INTO event (stream, revision, id, type, recorded_at, bytes) VALUES (?, 0, ?, 't', 'r', x'00')",
          )
          .run(id, id);
        expect(database.pragma('synchronous', { simple: true })).toBe(2);
        expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
        expect(database.pragma('mmap_size', { simple: true })).toBe(0);
        expect(database.pragma('wal_autocheckpoint', { simple: true })).toBe(0);
        database.close();
      }
    });

    it('is refused by the assertion as soon as SQLite has fallen to NORMAL behind our back', () => {
      const database = new Database(path);
      database.pragma('journal_mode = WAL');
      // This is why the assertion must come after a write: before it, the answer is still FULL.
      expect(() => assertDurable(database)).not.toThrow();
      database.exec('CREATE TABLE t (a)');
      expect(() => assertDurable(database)).toThrow(LedgerUnusable);
      database.close();
    });

    it.each(['journal_mode = DELETE', 'synchronous = NORMAL', 'synchronous = OFF', 'mmap_size = 1048576'])(
      'is refused by the assertion with %s',
      (pragma) => {
        const database = openForOwner(path);
        database.pragma(pragma);
        expect(() => assertDurable(database)).toThrow(LedgerUnusable);
        database.close();
      },
    );

    it('lets nobody change or remove an event by accident', async () => {
      const ledger = SqliteLedger.open({ path, mode: 'owner' });
      await ledger.append('note-x', several(1), 'no-stream');
      await ledger.close();
      const trigger = expect.objectContaining({ code: 'SQLITE_CONSTRAINT_TRIGGER' });
      expect(() => edit("UPDATE event SET type = 'x'")).toThrow(trigger);
      expect(() => edit('DELETE FROM event')).toThrow(trigger);
    });
  });

  describe('to read', () => {
    it('does not make a ledger where there is none', () => {
      expect(() => openForReader(path)).toThrow(LedgerUnusable);
      expect(existsSync(path)).toBe(false);
    });

    it('cannot write', () => {
      openForOwner(path).close();
      const database = openForReader(path);
      const write = () => database.exec('CREATE TABLE t (a)');
      expect(write).toThrow(expect.objectContaining({ code: 'SQLITE_READONLY' }));
      database.close();
    });
  });

  describe('to a file that is not a ledger of this version', () => {
    const open = { owner: openForOwner, reader: openForReader };

    it.each(['owner', 'reader'] as const)('is refused to the %s: no SQLite file', (mode) => {
      writeFileSync(path, 'Đây không phải cơ sở dữ liệu. '.repeat(100));
      expect(() => open[mode](path)).toThrow(LedgerUnusable);
    });

    it.each(['owner', 'reader'] as const)(
      'is refused to the %s: tables of another program, left as they are',
      (mode) => {
        edit('CREATE TABLE other (a); INSERT INTO other VALUES (1)');
        expect(() => open[mode](path)).toThrow(LedgerUnusable);
        const database = new Database(path);
        expect(database.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['other']);
        expect(database.pragma('journal_mode', { simple: true })).toBe('delete');
        database.close();
      },
    );

    it.each([
      ['owner', 2],
      ['reader', 2],
      ['owner', 0],
    ] as const)('is refused to the %s: version %i', (mode, version) => {
      openForOwner(path).close();
      edit(`PRAGMA user_version = ${version}`);
      expect(() => open[mode](path)).toThrow(LedgerUnusable);
    });

    it('does not keep the lock of an owner that was refused', () => {
      edit('CREATE TABLE other (a)');
      expect(() => SqliteLedger.open({ path, mode: 'owner' })).toThrow(LedgerUnusable);
      expect(() => SqliteLedger.open({ path, mode: 'owner' })).toThrow(LedgerUnusable);
    });
  });

  describe('ledgerPath', () => {
    it('makes the folders on the way', () => {
      const deep = join(dirname(path), 'a', 'b', 'ledger.db');
      expect(ledgerPath(deep)).toBe(deep);
      expect(existsSync(dirname(deep))).toBe(true);
    });

    it('gives one name to a file that is spelled in two ways', () => {
      const [real, alias] = [join(dirname(path), 'real'), join(dirname(path), 'alias')];
      mkdirSync(real);
      symlinkSync(real, alias);
      expect(ledgerPath(join(alias, 'ledger.db'))).toBe(join(real, 'ledger.db'));
      openForOwner(join(real, 'ledger.db')).close();
      symlinkSync(join(real, 'ledger.db'), path);
      expect(ledgerPath(path)).toBe(join(real, 'ledger.db'));
    });
  });
});
