import { openReadModels } from './projector.js';
import type { ReadModels } from './read-models.js';
import { readJson } from './table.js';
import { reading } from './testing/dump.js';
import { notebook, written, type notebookTables } from './testing/notebook.js';
import { foldedInto, temporaryFolder } from './testing/open-runner.js';
import { placeIn } from './testing/place.js';
import { RecordedLog } from './testing/recorded-log.js';

/** As a slice's query gets it: by the module's token, with its own tables. */
const asQuerySees = (db: object): ReadModels<typeof notebookTables> => db as never;

describe('the read models', () => {
  it('give queries typed rows', async () => {
    await using folder = await temporaryFolder();
    await foldedInto(folder.file('typed'), new RecordedLog([written('a')]));
    await using read = await reading(folder.file('typed'), [notebook]);
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
    await using read = await reading(folder.file('new'), [notebook]);
    await expect(read.db.schema.createTable('mine').addColumn('a', 'text').execute()).rejects.toThrow(
      /read-?only/,
    );
    await expect(read.db.deleteFrom('notes__versions').execute()).rejects.toThrow(/read-?only/);
    expect(await read.db.selectFrom('notes').select('note').execute()).toEqual([{ note: 'a' }]);
  });

  it('are empty of tables before a feeder has come', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog();
    const parts = { ...placeIn(folder.file('none')), projections: [notebook], log };
    const { reading: connection } = await openReadModels(parts);
    const rows = connection.db.selectFrom('notes').selectAll().execute();
    await expect(rows).rejects.toThrow(/no such table|does not exist/);
    await connection.close();
  });
});
