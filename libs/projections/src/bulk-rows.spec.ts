import fc from 'fast-check';
import { BulkRows } from './bulk-rows.js';
import { openSqliteForRunner } from './dialects/sqlite.js';
import { Generations, physicalName } from './generations.js';
import { RowShape, type Values } from './row-shape.js';
import { Checkpoints } from './checkpoint.js';
import { table } from './table.js';

const definition = table({ columns: { a: 'text', b: 'integer', c: 'text?' }, key: ['a', 'b'] });

async function open() {
  const db = openSqliteForRunner(':memory:');
  await new Checkpoints(db).ensureTables();
  const projection = { name: 'p', version: 1, tables: { t: definition }, handlers: {} };
  await new Generations(db).create([{ projection, generation: 1, status: 'live' }]);
  return { db, rows: new BulkRows(db, physicalName('t', 1), new RowShape('t', definition)) };
}

describe('BulkRows', () => {
  it('does to a table what the same steps do to a map, for any number of rows', async () => {
    const key = fc.tuple(fc.constantFrom('x', 'y', "'"), fc.nat(300));
    const step = fc.record({
      puts: fc.uniqueArray(key, { maxLength: 700, size: 'max', selector: String }),
      removes: fc.uniqueArray(key, { maxLength: 300, size: 'max', selector: String }),
      text: fc.option(fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 4 }), async (steps) => {
        const { db, rows } = await open();
        const model = new Map<string, Values>();
        for (const { puts, removes, text } of steps) {
          await rows.remove(db, removes);
          for (const each of removes) model.delete(String(each));
          await rows.upsert(
            db,
            puts.map((each) => [...each, text]),
          );
          for (const each of puts) model.set(String(each), [...each, text]);
        }
        const all = ['x', 'y', "'"].flatMap((a) => Array.from({ length: 301 }, (_, b) => [a, b]));
        const found = await rows.fetch(all);
        expect(new Map(found.map((row) => [String(row.slice(0, 2)), row]))).toEqual(model);
        await db.destroy();
      }),
      { numRuns: 20 },
    );
  });
});
