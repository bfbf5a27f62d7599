import type { Setting } from '../running/candidate.js';
import { folded, rowsOf, TABLES, type PeerRows } from './fold.js';
import { peerPackage } from './peer-package.js';
import type { Peer, PeerEvent, PeerUse } from './peer-shape.js';
import { startPostgres, type Postgres } from './postgres.js';

interface Detail {
  readonly aggregateId: string;
  readonly version: number;
  readonly type: string;
  readonly payload: PeerEvent['data'];
  readonly metadata: PeerEvent['metadata'];
}
interface Context {
  readonly eventStoreId: string;
}
interface Row {
  readonly id: string;
  readonly type: string;
  readonly data: PeerEvent['data'];
}
interface Adapter {
  pushEvent(detail: Detail, options: Context): Promise<unknown>;
  getEvents(aggregateId: string, context: Context): Promise<{ readonly events: readonly Detail[] }>;
}
interface AdapterPackage {
  readonly PostgresEventStorageAdapter: {
    new (options: { readonly connectionString: string }): Adapter;
    createEventTable(options: Readonly<Record<string, unknown>>): Promise<unknown>;
  };
}

const STORE: Context = { eventStoreId: 'dossier' };
const PAGE = 5_000;

/** Castore has no projections of its own: its rebuild is a fold by hand over its table, written in bulk. */
class Castore implements Peer {
  constructor(
    private readonly adapter: Adapter,
    private readonly postgres: Postgres,
  ) {}

  async append(stream: string, { type, data, metadata }: PeerEvent, revision: number): Promise<void> {
    await this.adapter.pushEvent(
      { aggregateId: stream, version: revision + 1, type, payload: data, metadata },
      STORE,
    );
  }

  async load(stream: string): Promise<number> {
    const { events } = await this.adapter.getEvents(stream, STORE);
    let state = new Map<string, unknown>();
    for (const { type, payload } of events) state = folded(state, { type, data: payload });
    return events.length;
  }

  async fill(stream: string, events: readonly PeerEvent[]): Promise<void> {
    for (const [revision, event] of events.entries()) await this.append(stream, event, revision);
  }

  async rebuild(): Promise<number> {
    const { client } = this.postgres;
    for (const table of TABLES) await client.query(table);
    const scores = new Map<string, readonly string[]>();
    const losses = new Map<string, number>();
    let taken = 0;
    await client.query('BEGIN');
    for (let rows = await this.#page('0'); rows.length > 0; rows = await this.#page(rows.at(-1)?.id ?? '')) {
      const told = rows.map(rowsOf);
      for (const rowsOfOne of told) keep(rowsOfOne, { scores, losses });
      await client.query('INSERT INTO timeline SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[])', [
        rows.map(({ id }) => id),
        told.map(({ timeline }) => timeline.dossier),
        told.map(({ timeline }) => timeline.sentence),
      ]);
      taken += rows.length;
    }
    const columns = [0, 1, 2].map((at) => [...scores.values()].map((score) => score[at]));
    await client.query('INSERT INTO score SELECT * FROM unnest($1::text[], $2::text[], $3::text[])', columns);
    const lost = [[...losses.keys()], [...losses.values()]];
    await client.query('INSERT INTO loss SELECT * FROM unnest($1::text[], $2::bigint[])', lost);
    await client.query('COMMIT');
    return taken;
  }

  close(): Promise<void> {
    return this.postgres.stop();
  }

  /** Castore reads one aggregate at a time; its table in order is the fastest way to all of them. */
  async #page(after: string): Promise<readonly Row[]> {
    const page = 'SELECT id, type, data FROM event WHERE id > $1 ORDER BY id LIMIT $2';
    const { rows } = (await this.postgres.client.query(page, [after, PAGE])) as {
      readonly rows: readonly Row[];
    };
    return rows;
  }
}

interface Kept {
  readonly scores: Map<string, readonly string[]>;
  readonly losses: Map<string, number>;
}

function keep({ score, losses: lost }: PeerRows, { scores, losses }: Kept): void {
  if (score) scores.set(`${score.dossier} ${score.stage}`, Object.values(score));
  for (const { cause, points } of lost) losses.set(cause, (losses.get(cause) ?? 0) + points);
}

/** Castore 2.4 on PostgreSQL, one statement for an event; versions from 1. */
export async function openCastorePostgresql({ peers }: Setting, { durable }: PeerUse): Promise<Peer> {
  const { PostgresEventStorageAdapter } = await peerPackage<AdapterPackage>(
    peers,
    '@castore/event-storage-adapter-postgres',
  );
  const postgres = await startPostgres(peers, durable);
  await PostgresEventStorageAdapter.createEventTable({
    connectionString: postgres.url,
    aggregateId: { type: 'VARCHAR', length: 200 },
  });
  return new Castore(new PostgresEventStorageAdapter({ connectionString: postgres.url }), postgres);
}
