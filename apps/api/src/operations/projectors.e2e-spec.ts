import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventFamilies, projections } from '#appraisal';
import { EventCodec, SqliteLedger } from '#ledger';
import { startProjector } from '#projections';
import { dump, isPostgres, placeIn } from '#projections/testing';
import { dataFiles } from '../data-files.js';
import { dossierOf, startApi, type ApiFixture } from '../testing/app.fixture.js';
import { startServing, type ServingProcess } from '../testing/serving-process.js';

const KILLS = 6;
const DOSSIER = `/api/v1/dossiers/${dossierOf('1.1')}`;

let dataDir: string;
let api: ApiFixture;
let processes: ServingProcess[] = [];

/** Resolves once it feeds, or stands by. */
const projector = (): Promise<ServingProcess> =>
  startServing('projector', { DATA_DIR: dataDir, DATABASE_URL: placeIn(dataDir).databaseUrl ?? '' });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dti-projectors-'));
  await SqliteLedger.open({ path: dataFiles(dataDir).ledger, mode: 'owner' }).close();
  processes = [await projector(), await projector()];
  api = await startApi({ dataDir, role: 'api' });
});
afterAll(async () => {
  await Promise.all(processes.map((process) => process.kill()));
  await api.close();
});

describe('an API that only reads, with two processes that feed in turn', () => {
  it('is ready, and shows what it wrote, whichever of them is killed', async () => {
    expect(isPostgres).toBe(true);
    for (let round = 1; round <= KILLS; round += 1) {
      const etag = round === 1 ? '"new"' : await api.etag('1.1');
      const written = await api.ask('POST', `${DOSSIER}/values`, {
        as: 'cb.sokhcn',
        body: { period: '2025-Q2', inputs: { value: String(90 + round) } },
        headers: { 'If-Match': etag },
      });
      expect(written.status).toBe(201);
      // The one that feeds, or the one that stands by: both must do.
      const hit = round % 2;
      await processes[hit]?.kill();
      const path = `${DOSSIER}?minPosition=${await api.ledger.head()}`;
      const seen = await api.ask('GET', path, { as: 'kt.giamsat' });
      expect([seen.status, seen.body['position']]).toEqual([200, String(await api.ledger.head())]);
      processes[hit] = await projector();
    }
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
    const log = { ledger: api.ledger, codec: new EventCodec(eventFamilies) };
    const calm = await startProjector({ ...placeIn(join(dataDir, 'calm')), projections, log });
    await calm.runner.waitFor(await api.ledger.head());
    await calm.close();
    expect(await dump(dataDir, projections)).toBe(await dump(join(dataDir, 'calm'), projections));
  }, 120_000);
});
