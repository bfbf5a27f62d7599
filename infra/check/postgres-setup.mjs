import { startPostgres } from './postgres-server.mjs';

/** The processes that run the tests, and those that tests start, find the server by TEST_DATABASE_URL. */
export default async function setup() {
  const server = await startPostgres();
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.stopTestPostgres = server.stop;
}
