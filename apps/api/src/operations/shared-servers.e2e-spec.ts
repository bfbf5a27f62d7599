import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_TOKEN_SECRET, SAMPLE_ACCOUNTS, Tokens } from '#access';
import { eventFamilies, projections } from '#appraisal';
import { EventCodec } from '#ledger';
import { EventStoreDbLedger } from '#ledger/eventstoredb';
import { StoreCluster } from '#ledger/testing';
import { startProjector } from '#projections';
import { dump, isPostgres, placeIn } from '#projections/testing';
import { listenTo, startServing, type ServingProcess } from '../testing/serving-process.js';

const ROUNDS = Number(process.env['KILLS'] ?? 4);
const DOSSIER = '/api/v1/dossiers/khanhhoa.2026.405.5.1';
const STREAM = 'dti-shared';

describe('two that answer and two that feed, on one EventStoreDB and one PostgreSQL', () => {
  let folder: string;
  let cluster: StoreCluster;
  let token: string;
  const apis: ServingProcess[] = [];
  const projectors: ServingProcess[] = [];

  const serve = (role: 'api' | 'projector', name: string): Promise<ServingProcess> =>
    startServing(role, {
      EVENTSTOREDB_URL: cluster.url(),
      EVENTSTOREDB_STREAM: STREAM,
      DATABASE_URL: placeIn(folder).databaseUrl ?? '',
      DATA_DIR: join(folder, name),
      // Whoever answers knows the sample accounts; the year of the sample is not played.
      SAMPLE: role === 'api' ? 'on' : 'off',
    });
  const urlOf = (server: ServingProcess | undefined): string => server?.url ?? '';
  const read = async (url: string, minPosition: string) => {
    const answer = await fetch(`${url}${DOSSIER}?minPosition=${minPosition}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    return { status: answer.status, etag: answer.headers.get('etag') ?? '', text: await answer.text() };
  };
  const report = async (url: string, value: string, etag: string) => {
    const answer = await fetch(`${url}${DOSSIER}/values`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'If-Match': etag },
      body: JSON.stringify({ period: '2026-Q4', inputs: { numerator: value, denominator: '200' } }),
    });
    return { status: answer.status, body: (await answer.json()) as { readonly position: string } };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dti-shared-'));
    cluster = await StoreCluster.start();
    projectors.push(await serve('projector', 'p1'), await serve('projector', 'p2'));
    apis.push(await serve('api', 'a1'), await serve('api', 'a2'));
    const officer = SAMPLE_ACCOUNTS.find(({ id }) => id === 'cb.congantinh');
    if (!officer) throw new Error('no such account');
    token = (await new Tokens(DEFAULT_TOKEN_SECRET).issue(officer)).token;
  }, 180_000);
  afterAll(async () => {
    await Promise.all([...apis, ...projectors].map((server) => server.kill()));
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('show on one what was written on the other, tell it live on both, and lose nothing by kills', async () => {
    expect(isPostgres).toBe(true);
    let etag = '"new"';
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [writer, reader] = round % 2 ? apis : apis.toReversed();
      const listeners = await Promise.all(apis.map(({ url }) => listenTo(url, token)));
      const written = await report(urlOf(writer), String(50 + round), etag);
      expect(written.status).toBe(201);
      // The one that feeds, or the one that stands by: both must do.
      const hit = round % 2;
      await projectors[hit]?.kill();
      const seen = await read(urlOf(reader), written.body.position);
      expect([seen.status, seen.text.includes(`"${50 + round}"`)]).toEqual([200, true]);
      await Promise.all(listeners.map((listener) => listener.reached(BigInt(written.body.position))));
      for (const listener of listeners) listener.close();
      etag = seen.etag;
      projectors[hit] = await serve('projector', `p${hit + 1}`);
    }
    const ledger = await EventStoreDbLedger.open({ url: cluster.url(), stream: STREAM, mode: 'reader' });
    const head = await ledger.head();
    expect((await read(urlOf(apis[0]), head.toString())).status).toBe(200);
    const log = { ledger, codec: new EventCodec(eventFamilies) };
    const calm = await startProjector({ ...placeIn(join(folder, 'calm')), projections, log });
    await calm.runner.waitFor(head);
    await calm.close();
    await ledger.close();
    expect(await dump(folder, projections)).toBe(await dump(join(folder, 'calm'), projections));
  }, 240_000);
});
