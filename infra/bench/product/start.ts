import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from '../running/candidate.js';
import { keptData } from './kept-data.js';
import { build, startServer } from './server.js';

/**
 * The second and every later start of a server that was stopped in order: its read models are built and its process
 * managers have their checkpoint. The very first start on an old ledger makes those and takes longer.
 */
const start: Candidate = async (setting) => {
  build();
  const { folder } = await keptData(setting);
  const settled = join(folder, 'processes', 'year-end');
  if (!existsSync(settled)) await (await startServer(folder)).stop();
  const server = await startServer(folder);
  await server.stop();
  return { readyMs: server.readyMs };
};
export default start;
