import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { eventFamilies, projections } from '#appraisal';
import { EventCodec, EventStoreDbLedger } from '#ledger';
import { StoreCluster } from '#ledger/testing';
import { startProjector } from '#projections';
import { dump, isPostgres, placeIn } from '#projections/testing';

const COMMAND = ['--conditions=source', '--import', './infra/scripts/run-source.mjs', 'apps/cli/src/main.ts'];
const ROUNDS = Number(process.env['KILLS'] ?? 4);
const DOSSIER = 'khanhhoa.2025.405.1.1';
const STREAM = 'dti-shared';

/** A `serve` of its own, on servers that all of them share. */
interface Server {
  readonly process: ChildProcess;
  readonly url: string;
}

let folder: string;
let cluster: StoreCluster;
const servers = new Set<Server>();

const places = () => ({
  EVENTSTOREDB_URL: cluster.url(),
  EVENTSTOREDB_STREAM: STREAM,
  DATABASE_URL: placeIn(folder).databaseUrl ?? '',
});

async function serve(role: 'api' | 'projector', name: string): Promise<Server> {
  const child = spawn(process.execPath, [...COMMAND, 'serve', '--role', role, '--json'], {
    env: {
      ...process.env,
      ...places(),
      NODE_OPTIONS: '',
      DATA_DIR: join(folder, name),
      PORT: '0',
      SAMPLE: 'off',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as readonly [string];
  const { url } = JSON.parse(line) as { readonly url: string };
  const server = { process: child, url };
  servers.add(server);
  return server;
}

async function kill(server: Server | undefined): Promise<void> {
  if (!server || !servers.delete(server)) return;
  const closed = once(server.process, 'close');
  server.process.kill('SIGKILL');
  await closed;
}
