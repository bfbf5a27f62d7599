import { join } from 'node:path';
import type { Setting } from '../running/candidate.js';
import { append, fill, load, type EmmettStore } from './emmett.js';
import { rowsOf, TABLES } from './fold.js';
import { peerPackage } from './peer-package.js';
import type { Peer, PeerEvent, PeerUse } from './peer-shape.js';

interface Connection {
  command(sql: string): Promise<unknown>;
  query<Row>(sql: string): Promise<readonly Row[]>;
  close(): void;
}
interface Recorded extends PeerEvent {
  readonly metadata: PeerEvent['metadata'] & { readonly globalPosition: bigint };
}
interface Store extends EmmettStore {
  consumer(options: Readonly<Record<string, unknown>>): {
    processor(options: Readonly<Record<string, unknown>>): unknown;
    start(): Promise<void>;
    close(): Promise<void>;
  };
}
interface Package {
  getSQLiteEventStore(options: Readonly<Record<string, unknown>>): Store;
  sqliteConnection(options: { readonly fileName: string }): Connection;
  sqliteRawSQLProjection(options: Readonly<Record<string, unknown>>): unknown;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** One statement for each row that an event gives: Emmett's raw SQL projection. */
function statements(event: Recorded): readonly string[] {
  const { timeline, score, losses } = rowsOf(event);
  const { globalPosition } = event.metadata;
  return [
    `INSERT INTO timeline VALUES (${globalPosition}, ${quoted(timeline.dossier)}, ${quoted(timeline.sentence)})`,
    ...(score
      ? [
          `INSERT INTO score VALUES (${quoted(score.dossier)}, ${quoted(score.stage)}, ${quoted(score.points)})
           ON CONFLICT (dossier, stage) DO UPDATE SET points = excluded.points`,
        ]
      : []),
    ...losses.map(
      ({ cause, points }) => `INSERT INTO loss VALUES (${quoted(cause)}, ${points})
        ON CONFLICT (cause) DO UPDATE SET points = loss.points + excluded.points`,
    ),
  ];
}

/**
 * Emmett on SQLite. One connection for one writer, its fastest; several writers get a connection each, because on
 * one connection Emmett lets concurrent writers share a transaction and answers some of them before the commit.
 */
export async function openEmmettSqlite({ peers, scratch }: Setting, { writers }: PeerUse): Promise<Peer> {
  const emmett = await peerPackage<Package>(peers, '@event-driven-io/emmett-sqlite');
  const fileName = join(scratch, 'emmett.sqlite');
  const connection = emmett.sqliteConnection({ fileName });
  await connection.command('PRAGMA synchronous = FULL');
  const one = { connectionOptions: { singleton: true, connection } };
  const store = emmett.getSQLiteEventStore({ fileName, ...(writers === 1 && one) });
  return {
    append: (stream, event, revision) => append(store, stream, { event, revision }),
    load: (stream) => load(store, stream),
    fill: (stream, events) => fill(store, stream, events),
    rebuild: async (events) => {
      for (const table of TABLES) await connection.command(table);
      const consumer = store.consumer({ pulling: { batchSize: 1_000, pullingFrequencyInMs: 1 } });
      consumer.processor({
        processorId: 'rebuild',
        startFrom: 'BEGINNING',
        projection: emmett.sqliteRawSQLProjection({ canHandle: TYPES, evolve: statements }),
        stopAfter: ({ metadata }: Recorded) => metadata.globalPosition >= BigInt(events),
      });
      await consumer.start();
      const [row] = await connection.query<{ readonly rows: number }>(
        'SELECT count(*) AS rows FROM timeline',
      );
      return row?.rows ?? 0;
    },
    close: async () => connection.close(),
  };
}

/** Emmett asks for the names of the events that a projection takes. */
export const TYPES = [
  'dossier.value-reported.v2',
  'dossier.evidence-uploaded.v2',
  'dossier.score-changed.v2',
  'dossier.losses-restated.v1',
  'dossier.submitted.v1',
  'dossier.reviewer-assigned.v1',
  'dossier.returned.v1',
  'dossier.evidence-rejected.v1',
  'dossier.evidence-restored.v1',
  'dossier.explanation-asked.v1',
  'dossier.explanation-sent.v1',
  'dossier.explanation-answered.v1',
  'dossier.explanation-lapsed.v1',
];
