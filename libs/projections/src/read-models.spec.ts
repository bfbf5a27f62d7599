import { openReadModels, ownReadModels, ReadModelsOwned } from './read-models.js';
import { readJson } from './table.js';
import { openSqliteForReading } from './dialects/sqlite.js';
import { written, type notebookTables } from './testing/notebook.js';
import { foldedInto, temporaryFolder } from './testing/open-runner.js';
import { RecordedLog } from './testing/recorded-log.js';

describe('the read-model database', () => {
  it('has one owner at a time', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('owned');
    const owner = ownReadModels(path);
    expect(() => ownReadModels(path)).toThrow(ReadModelsOwned);
    await owner.close();
    await ownReadModels(path).close();
  });

  it('gives queries typed rows', async () => {
    await using folder = await temporaryFolder();
    await foldedInto(folder.file('typed'), new RecordedLog([written('a')]));
    const db = openReadModels<typeof notebookTables>(folder.file('typed'));
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
    await db.destroy();
  });

  it('refuses writes by the connection for queries, also before a projector has come', async () => {
    await using folder = await temporaryFolder();
    const db = openSqliteForReading(folder.file('new'));
    await expect(db.schema.createTable('mine').addColumn('a', 'text').execute()).rejects.toThrow('readonly');
    await foldedInto(folder.file('new'), new RecordedLog([written('a')]));
    await expect(db.deleteFrom('notes__g1').execute()).rejects.toThrow('readonly');
    expect(await db.selectFrom('notes').select('note').execute()).toEqual([{ note: 'a' }]);
    await db.destroy();
  });
});
