import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { PlannedOnceDialect } from './planned-once.js';

interface Tables {
  readonly note: { readonly key: string; readonly size: number; readonly text: string | null };
}

describe('queries that are planned once', () => {
  let database: Database.Database;
  let db: Kysely<Tables>;
  beforeEach(() => {
    database = new Database(':memory:');
    database.exec(
      'CREATE TABLE note (key, size INTEGER, text TEXT); CREATE INDEX by_key ON note (key, size)',
    );
    db = new Kysely({ dialect: new PlannedOnceDialect({ database }) });
  });
  afterEach(() => db.destroy());

  it.each([
    ['an equality', (from: Kysely<Tables>) => from.selectFrom('note').selectAll().where('key', '=', 'a')],
    ['a list', (from: Kysely<Tables>) => from.selectFrom('note').selectAll().where('key', 'in', ['a', 'b'])],
    [
      'a bound',
      (from: Kysely<Tables>) => from.selectFrom('note').selectAll().where('size', '<=', 3).limit(2),
    ],
    ['raw SQL', (from: Kysely<Tables>) => from.selectFrom('note').select(sql`size + ${1}`.as('more'))],
  ])('leave no value bare in %s', (_, query) => {
    const { sql: text, parameters } = query(db).compile();
    expect(parameters.length).toBeGreaterThan(0);
    expect(text.replaceAll(/cast\(\? as (?:text|integer)\)/g, '')).not.toContain('?');
  });

  it('find what they should', async () => {
    database.exec("INSERT INTO note VALUES ('1', 1, 'x'), ('10', 10, 'y'), ('ă', 3, NULL)");
    const sizes = async (query: typeof all) => (await query.execute()).map(({ size }) => size);
    const all = db.selectFrom('note').select('size').orderBy('size');
    expect(await sizes(all.where('key', '=', '1'))).toEqual([1]);
    expect(await sizes(all.where('key', '=', 'ă'))).toEqual([3]);
    expect(await sizes(all.where('key', 'in', ['10', 'ă']))).toEqual([3, 10]);
    expect(await sizes(all.where('size', '<', 10))).toEqual([1, 3]);
    expect(await sizes(all.where('text', 'is', null))).toEqual([3]);
  });

  it('use the index', () => {
    const { sql: text, parameters } = db.selectFrom('note').selectAll().where('key', '=', 'a').compile();
    const plan = database.prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${text}`);
    expect(plan.all(...parameters).map(({ detail }) => detail)).toEqual([
      'SEARCH note USING INDEX by_key (key=?)',
    ]);
  });
});
