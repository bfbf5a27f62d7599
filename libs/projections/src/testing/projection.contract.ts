import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DomainEvent } from '#kernel';
import type { TableDifference } from '../differences.js';
import { asOf } from '../moment.js';
import type { Projection } from '../projection.js';
import { shapesOf } from '../row-shape.js';
import type { Row, Tables } from '../table.js';
import { dump, reading, rowsByKey } from './dump.js';
import { openRunner } from './open-runner.js';
import { RecordedLog, type GivenEvent } from './recorded-log.js';

/** Rows by table, each table's in the order of its key. */
export type ExpectedRows<T extends Tables> = { readonly [N in keyof T]?: readonly Row<T[N]>[] };

/**
 * projected(projection).given(events).thenRows({ table: [...] }): a projection's whole test language. Besides the
 * rows it proves that they are the same for every way in which the events can arrive: in one batch, one by one,
 * with a restart between them, delivered again to a runner that has had them all, and in a rebuild; and that a look
 * at the past, after each of the events, shows what a ledger that ended there shows.
 */
export function projected<T extends Tables, E extends DomainEvent>(projection: Projection<T, E>) {
  return {
    given: (events: readonly GivenEvent<E>[]) => ({
      /** `past`: the rows as they were after the event at each of these positions. */
      thenRows: (expected: ExpectedRows<T>, past: Readonly<Record<number, ExpectedRows<T>>> = {}) =>
        inFolder(async (folder) => {
          const [early, late] = [events.slice(0, events.length / 2), events.slice(events.length / 2)];
          const whole = join(folder, 'whole');
          await run(projection, whole, new RecordedLog(events));
          const rows = await dump(whole, [projection]);
          expect(await shownRows(projection, whole, Object.keys(expected))).toEqual(expected);

          const oneByOne = join(folder, 'one-by-one');
          await run(projection, oneByOne, new RecordedLog([]), { batchSize: 1, events });
          expect(await dump(oneByOne, [projection])).toBe(rows);

          const restarted = join(folder, 'restarted');
          const log = new RecordedLog(early);
          await run(projection, restarted, log);
          await run(projection, restarted, log, { events: late });
          await run(projection, restarted, log);
          expect(await dump(restarted, [projection])).toBe(rows);

          await run(projection, whole, new RecordedLog(events), { rebuild: true });
          expect(await dump(whole, [projection])).toBe(rows);

          await checkPast(projection, whole, { events, folder });
          for (const [position, then] of Object.entries(past)) {
            const shown = () => shownRows(projection, whole, Object.keys(then));
            expect(await asOf({ position: BigInt(position) }, shown)).toEqual(then);
          }
        }),
    }),
  };
}

const isDifferent = ({ added, removed, changed }: TableDifference): boolean => added + removed + changed > 0;

interface RunOptions {
  readonly batchSize?: number;
  readonly rebuild?: boolean;
  /** Appended once the runner runs. */
  readonly events?: readonly GivenEvent[];
}

async function run<T extends Tables, E extends DomainEvent>(
  projection: Projection<T, E>,
  folder: string,
  log: RecordedLog,
  { batchSize = 1_000, rebuild = false, events = [] }: RunOptions = {},
): Promise<void> {
  await using runner = await openRunner(folder, log, { projections: [projection], batchSize });
  log.append(...events);
  await runner.waitFor(log.head);
  if (rebuild) expect((await runner.rebuild()).differences.filter(isDifferent)).toEqual([]);
  expect(await runner.parked()).toEqual([]);
}

/** After each event, at most eight of them: what is shown as of then is what a ledger that ended there shows now. */
async function checkPast<T extends Tables, E extends DomainEvent>(
  projection: Projection<T, E>,
  whole: string,
  { events, folder }: { readonly events: readonly GivenEvent<E>[]; readonly folder: string },
): Promise<void> {
  const step = Math.ceil(events.length / 8);
  for (let position = 0; position < events.length; position += step) {
    const short = join(folder, `until-${position}`);
    await run(projection, short, new RecordedLog(events.slice(0, position)));
    const past = await asOf({ position: BigInt(position) }, () => dump(whole, [projection]));
    expect(past).toBe(await dump(short, [projection]));
  }
}

async function shownRows<T extends Tables, E extends DomainEvent>(
  projection: Projection<T, E>,
  folder: string,
  names: readonly string[],
): Promise<Record<string, unknown>> {
  await using read = await reading(folder, [projection]);
  const shown: Record<string, unknown> = {};
  for (const [name, shape] of shapesOf(projection.tables)) {
    if (names.includes(name))
      shown[name] = (await rowsByKey(read.db, shape)).map((values) => shape.decode(values));
  }
  return shown;
}

async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'read-models-'));
  try {
    await test(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
