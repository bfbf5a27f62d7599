import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerCredentials } from '@grpc/grpc-js';
import { LedgerReadOnly, LedgerUnreachable } from '../ledger.js';
import { idsOf, newStream, several } from '../testing/contract-kit.js';
import { connect } from './connection.js';
import { EventStoreDbLedger } from './eventstoredb-ledger.js';
import { StoreCluster } from './testing/cluster.js';
import { newLedgerStream } from './testing/temporary-store.js';

const users = {
  app: { password: 'mật-khẩu@1', groups: [] },
  viewer: { password: 'viewer', groups: [] },
  admin: { password: 'changeit', groups: ['$admins'] },
};
const APP = `app:${encodeURIComponent(users.app.password)}@`;
const patience = { requestMs: 2_000, totalMs: 1_000, pauseMs: 5 };

const hasOpenSsl = spawnSync('openssl', ['version']).status === 0;
const describeWithOpenSsl: typeof describe.skip = hasOpenSsl ? describe : describe.skip;

describeWithOpenSsl(
  `a cluster with certificates and accounts${hasOpenSsl ? '' : ' (openssl is not installed)'}`,
  () => {
    let folder: string;
    let authority: string;
    let cluster: StoreCluster;
    let stream: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ledger-tls-'));
      const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'ca.crt')];
      const made = spawnSync('openssl', [
        ...[
          'req',
          '-x509',
          '-newkey',
          'ec',
          '-pkeyopt',
          'ec_paramgen_curve:prime256v1',
          '-nodes',
          '-days',
          '2',
        ],
        ...[
          '-keyout',
          key,
          '-out',
          certificate,
          '-subj',
          '/CN=localhost',
          '-addext',
          'subjectAltName=IP:127.0.0.1',
        ],
      ]);
      expect(made.status).toBe(0);
      authority = encodeURIComponent(certificate);
      const pair = { private_key: readFileSync(key), cert_chain: readFileSync(certificate) };
      cluster = await StoreCluster.start({
        nodes: 3,
        users,
        credentials: ServerCredentials.createSsl(null, [pair]),
      });
      stream = newLedgerStream();
    });
    afterAll(async () => {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    });
    const url = (userInfo: string): string => cluster.url(`tls=true&tlsCAFile=${authority}`, userInfo);
    const open = (userInfo: string): Promise<EventStoreDbLedger> =>
      EventStoreDbLedger.open({ url: url(userInfo), stream, mode: 'owner', patience });

    it('is written and read by who has the password, and found by gossip', async () => {
      const ledger = await open(APP);
      const [name, events] = [newStream(), several(3)];
      await ledger.append(name, events, 'no-stream');
      expect(idsOf(await ledger.readStream(name))).toEqual(idsOf(events));
      await ledger.close();
    });

    it('lets only administrators delete the ledger or cut it', async () => {
      const [app, admin] = [connect(url(APP)).client, connect(url('admin:changeit@')).client];
      await expect(app.deleteStream(stream)).rejects.toMatchObject({ type: 'access-denied' });
      await expect(app.setStreamMetadata(stream, { maxCount: 1 })).rejects.toMatchObject({
        type: 'access-denied',
      });
      const acl = { writeRoles: ['app'], deleteRoles: ['$admins'], metaWriteRoles: ['$admins'] };
      await admin.setStreamMetadata(stream, { acl });
      await Promise.all([app.dispose(), admin.dispose()]);
    });

    it('takes no append of an account that may only read', async () => {
      const viewer = await open('viewer:viewer@');
      await expect(viewer.append(newStream(), several(1), 'no-stream')).rejects.toBeInstanceOf(
        LedgerReadOnly,
      );
      expect(await viewer.head()).toBe(3n);
      await viewer.close();
    });

    it('is not spoken to when its certificate is not known', async () => {
      const unknown = EventStoreDbLedger.open({
        url: cluster.url('tls=true&maxDiscoverAttempts=1', APP),
        stream,
        mode: 'owner',
        patience,
      });
      await expect(unknown).rejects.toBeInstanceOf(LedgerUnreachable);
    });
  },
);
