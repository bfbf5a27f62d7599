import { ReadModelsOwned, type ReadModels } from './read-models.js';
import { readJson } from './table.js';
import { ReadingConnection } from './sqlite/reading-connection.js';
import { SqliteGenerations } from './sqlite/sqlite-generations.js';
import { reading } from './testing/dump.js';
import { notebook, written, type notebookTables } from './testing/notebook.js';
import { foldedInto, temporaryFolder } from './testing/open-runner.js';
import { RecordedLog } from './testing/recorded-log.js';

/** As a slice's query gets it: by the module's token, with its own tables. */
const asQuerySees = (db: object): ReadModels<typeof notebookTables> => db as never;

describe('the read models', () => {
  it('have one feeder at a time', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('owned');
    const lock = SqliteGenerations.own(path);
    expect(() => SqliteGenerations.own(path)).toThrow(ReadModelsOwned);
    lock.release();
    SqliteGenerations.own(path).release();
  });

  it('give queries typed rows', async () => {
    await using folder = await temporaryFolder();
    await foldedInto(folder.file('typed'), new RecordedLog([written('a')]));
    using read = reading(folder.file('typed'), [notebook]);
    const db = asQuerySees(read.db);
    const row = await db.selectFrom('notes').selectAll().where('note', '=', 'a').executeTakeFirstOrThrow();
    const tags: readonly string[] = readJson(row.tags);
    expect({ ...row, tags }).toEqual({
      note: 'a',
      text: 'about a',
      tags: ['new'],
      amendments: 0,
      amended_at: null,
    });
    // @ts-expect-error there is no such column
    await expect(db.selectFrom('notes').select('title').execute()).rejects.toThrow('title');
  });

  it('refuse writes by the connection for queries', async () => {
    await using folder = await temporaryFolder();
    await foldedInto(folder.file('new'), new RecordedLog([written('a')]));
    using read = reading(folder.file('new'), [notebook]);
    await expect(read.db.schema.createTable('mine').addColumn('a', 'text').execute()).rejects.toThrow(
      'readonly',
    );
    await expect(read.db.deleteFrom('notes__versions').execute()).rejects.toThrow('readonly');
    expect(await read.db.selectFrom('notes').select('note').execute()).toEqual([{ note: 'a' }]);
  });

  it('are empty of tables before a feeder has come', async () => {
    const connection = new ReadingConnection([notebook]);
    await expect(connection.db.selectFrom('notes').selectAll().execute()).rejects.toThrow('no such table');
    connection.close();
  });
});
