import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DomainEvent } from '#kernel';
import type { TableDifference } from '../differences.js';
import { openSqliteForReading } from '../dialects/sqlite.js';
import { shapesOf } from '../generations.js';
import type { Projection } from '../projection.js';
import { ownReadModels } from '../read-models.js';
import { ProjectionRunner } from '../runner.js';
import type { Row, Tables } from '../table.js';
import { dump, rowsByKey } from './dump.js';
import { RecordedLog, type GivenEvent } from './recorded-log.js';

/** Rows by table, each table's in the order of its key. */
export type ExpectedRows<T extends Tables> = { readonly [N in keyof T]?: readonly Row<T[N]>[] };

/**
 * projected(projection).given(events).thenRows({ table: [...] }): a projection's whole test language. Besides the
 * rows it proves that they are the same for every way in which the events can arrive: in one batch, one by one,
 * with a restart between them, delivered again to a runner that has had them all, and in a rebuild.
 */
export function projected<T extends Tables, E extends DomainEvent>(projection: Projection<T, E>) {
  return {
    given: (events: readonly GivenEvent<E>[]) => ({
      thenRows: (expected: ExpectedRows<T>) =>
        inFolder(async (folder) => {
          const [early, late] = [events.slice(0, events.length / 2), events.slice(events.length / 2)];
          const whole = join(folder, 'whole');
          await run(projection, whole, new RecordedLog(events));
          const rows = await dump(whole);
          expect(await shownRows(projection, whole, Object.keys(expected))).toEqual(expected);

          const oneByOne = join(folder, 'one-by-one');
          await run(projection, oneByOne, new RecordedLog(events), { batchSize: 1 });
          expect(await dump(oneByOne)).toBe(rows);

          const restarted = join(folder, 'restarted');
          const log = new RecordedLog(early);
          await run(projection, restarted, log);
          log.append(...late);
          await run(projection, restarted, log);
          await run(projection, restarted, log);
          expect(await dump(restarted)).toBe(rows);

          await run(projection, whole, new RecordedLog(events), { rebuild: true });
          expect(await dump(whole)).toBe(rows);
        }),
    }),
  };
}

const isDifferent = ({ added, removed, changed }: TableDifference): boolean => added + removed + changed > 0;

interface RunOptions {
  readonly batchSize?: number;
  readonly rebuild?: boolean;
}

async function run<T extends Tables, E extends DomainEvent>(
  projection: Projection<T, E>,
  path: string,
  log: RecordedLog,
  { batchSize = 1_000, rebuild = false }: RunOptions = {},
): Promise<void> {
  const owned = ownReadModels(path);
  const runner = new ProjectionRunner({ ...log, db: owned.db, projections: [projection], batchSize });
  try {
    await runner.start();
    await runner.waitFor(log.head);
    if (rebuild) expect((await runner.rebuild()).differences.filter(isDifferent)).toEqual([]);
    expect(await runner.parked()).toEqual([]);
  } finally {
    await runner.stop();
    await owned.close();
  }
}

async function shownRows<T extends Tables, E extends DomainEvent>(
  { tables }: Projection<T, E>,
  path: string,
  names: readonly string[],
): Promise<Record<string, unknown>> {
  const db = openSqliteForReading(path);
  try {
    const shown: Record<string, unknown> = {};
    for (const [name, shape] of shapesOf(tables)) {
      if (names.includes(name))
        shown[name] = (await rowsByKey(db, shape)).map((values) => shape.decode(values));
    }
    return shown;
  } finally {
    await db.destroy();
  }
}

async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'read-models-'));
  try {
    await test(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
