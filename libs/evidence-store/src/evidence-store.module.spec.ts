import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { EVIDENCE_STORE, EvidenceStoreModule, inspectFile, type EvidenceStore } from './index.js';
import { S3Server } from './s3/testing/s3-server.js';
import { SAMPLE_FILES } from './testing/sample-files.js';
import { gather, of } from './testing/sources.js';

describe('EvidenceStoreModule', () => {
  let path: string;
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'evidence-'));
  });
  afterEach(() => rm(path, { recursive: true }));

  const open = async (): Promise<EvidenceStore> => {
    const module = await Test.createTestingModule({
      imports: [EvidenceStoreModule.forRoot({ path })],
    }).compile();
    return module.get(EVIDENCE_STORE);
  };

  it('gives an upload its whole way: looked at, stored, found again after a restart', async () => {
    const store = await open();
    const { content } = await inspectFile('a.pdf', of(SAMPLE_FILES.pdf));
    const { digest } = await store.put(content, { maxBytes: 1_000_000 });
    expect(await (await open()).verify(digest)).toEqual({ status: 'ok' });
  });

  it('takes a bucket for a folder, and lets go of it at the end', async () => {
    const server = await S3Server.start();
    const options = { s3: server.settings };
    const module = await Test.createTestingModule({
      imports: [EvidenceStoreModule.forRoot(options)],
    }).compile();
    const store: EvidenceStore = module.get(EVIDENCE_STORE);
    const { digest } = await store.put(of(SAMPLE_FILES.pdf), { maxBytes: 1_000_000 });
    expect(await server.objects.keys()).toEqual([`evidence/${digest}`]);
    await module.close();
    await server.close();
  });

  it('keeps nothing of an upload that is refused on the way', async () => {
    const store = await open();
    const { content } = await inspectFile('a.pdf', of(SAMPLE_FILES.pdf));
    await expect(store.put(content, { maxBytes: 10 })).rejects.toThrow('more than 10 bytes');
    expect(await gather(store.list())).toEqual([]);
  });
});
