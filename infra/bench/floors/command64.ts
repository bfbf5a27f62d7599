import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Candidate } from '../running/candidate.js';
import { runClients } from '../running/http-clients.js';
import { callOf, CLIENTS, reports, WARM_UP } from '../workload/commands.js';

const TOP = join(import.meta.dirname, '../../..');

const command64: Candidate = async ({ scratch }) => {
  const server = spawn(
    process.execPath,
    [
      '--conditions=source',
      '--import',
      './infra/scripts/run-source.mjs',
      join(import.meta.dirname, 'bare-server.ts'),
      scratch,
    ],
    { cwd: TOP, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(server, 'close');
  try {
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    const calls = reports().map((report) =>
      callOf(`http://127.0.0.1:${port.toString().trim()}`, report, 'none'),
    );
    await runClients(calls.slice(0, WARM_UP), CLIENTS);
    return await runClients(calls.slice(WARM_UP), CLIENTS);
  } finally {
    server.kill();
    await ended;
  }
};
export default command64;
