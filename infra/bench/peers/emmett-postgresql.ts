import type { Setting } from '../running/candidate.js';
import { append, fill, load, type EmmettStore } from './emmett.js';
import { TYPES } from './emmett-sqlite.js';
import { rowsOf, TABLES } from './fold.js';
import { peerPackage } from './peer-package.js';
import type { Peer, PeerEvent, PeerUse } from './peer-shape.js';
import { startPostgres } from './postgres.js';

interface Recorded extends PeerEvent {
  readonly metadata: PeerEvent['metadata'] & { readonly globalPosition: bigint };
}
interface Store extends EmmettStore {
  close(): Promise<void>;
}
interface Package {
  getPostgreSQLEventStore(url: string): Store;
  postgreSQLRawSQLProjection(options: Readonly<Record<string, unknown>>): unknown;
  rebuildPostgreSQLProjections(options: Readonly<Record<string, unknown>>): {
    start(): Promise<void>;
    close(): Promise<void>;
  };
}
interface Dumbo {
  SQL(parts: TemplateStringsArray, ...values: readonly unknown[]): unknown;
}

/** Emmett on PostgreSQL, with its own pool of connections and its own rebuild of a projection. */
export async function openEmmettPostgresql({ peers }: Setting, { durable }: PeerUse): Promise<Peer> {
  const emmett = await peerPackage<Package>(peers, '@event-driven-io/emmett-postgresql');
  const { SQL } = await peerPackage<Dumbo>(peers, '@event-driven-io/dumbo');
  const postgres = await startPostgres(peers, durable);
  const store = emmett.getPostgreSQLEventStore(postgres.url);
  const evolve = (event: Recorded): readonly unknown[] => {
    const { timeline, score, losses } = rowsOf(event);
    const position = event.metadata.globalPosition;
    return [
      SQL`INSERT INTO timeline VALUES (${position}, ${timeline.dossier}, ${timeline.sentence})`,
      ...(score
        ? [
            SQL`INSERT INTO score VALUES (${score.dossier}, ${score.stage}, ${score.points})
              ON CONFLICT (dossier, stage) DO UPDATE SET points = excluded.points`,
          ]
        : []),
      ...losses.map(
        ({ cause, points }) => SQL`INSERT INTO loss VALUES (${cause}, ${points})
          ON CONFLICT (cause) DO UPDATE SET points = loss.points + excluded.points`,
      ),
    ];
  };
  return {
    append: (stream, event, revision) => append(store, stream, { event, revision }),
    load: (stream) => load(store, stream),
    fill: (stream, events) => fill(store, stream, events),
    rebuild: async () => {
      for (const table of TABLES) await postgres.client.query(table);
      const projection = emmett.postgreSQLRawSQLProjection({ name: 'bench', canHandle: TYPES, evolve });
      const rebuild = emmett.rebuildPostgreSQLProjections({
        connectionString: postgres.url,
        projections: [projection],
        pulling: { batchSize: 1_000 },
      });
      await rebuild.start();
      await rebuild.close();
      const answer = (await postgres.client.query('SELECT count(*)::int AS rows FROM timeline')) as {
        readonly rows: readonly { readonly rows: number }[];
      };
      return answer.rows[0]?.rows ?? 0;
    },
    close: async () => {
      await store.close();
      await postgres.stop();
    },
  };
}
