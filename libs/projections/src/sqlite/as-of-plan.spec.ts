import { sql } from 'kysely';
import { asOf } from '../moment.js';
import { reading } from '../testing/dump.js';
import { notebook, written } from '../testing/notebook.js';
import { foldedInto, temporaryFolder } from '../testing/open-runner.js';
import { RecordedLog } from '../testing/recorded-log.js';

describe('what a read as of a position costs', () => {
  it('is a look-up of the version by its key: no table is gone through', async () => {
    await using folder = await temporaryFolder();
    await foldedInto(folder.file('plan'), new RecordedLog([written('a')]));
    await using read = await reading(folder.file('plan'), [notebook]);
    const query = asOf({ position: 1n }, () =>
      read.db.selectFrom('tallies').selectAll().where('stream', '=', 's').compile(),
    );
    const steps = await sql<{ detail: string }>`explain query plan ${sql.raw(
      query.sql.replaceAll('?', '1'),
    )}`.execute(read.db);
    expect(steps.rows.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/^SEARCH k USING INDEX .*\(stream=\?\)/),
      expect.stringMatching(/^SEARCH v USING INTEGER PRIMARY KEY/),
      expect.stringMatching(/^CORRELATED SCALAR SUBQUERY/),
      expect.stringMatching(/^SEARCH h USING COVERING INDEX .*\(stream=\? AND kind=\? AND since<\?\)/),
    ]);
  });
});
