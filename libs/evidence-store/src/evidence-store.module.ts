import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { EVIDENCE_STORE, type EvidenceStore } from './evidence-store.js';
import { FileSystemEvidenceStore } from './file-system/file-system-evidence-store.js';
import type { BucketSettings } from './s3/client.js';

/** Where evidence lies: a folder that this process owns, or a bucket that processes share. */
export type EvidenceStoreOptions = { readonly path: string } | { readonly s3: BucketSettings };

/** Releases what the store holds open, where it holds something. */
interface Closable {
  close(): void;
}

@Module({})
export class EvidenceStoreModule implements OnApplicationShutdown {
  constructor(@Inject(EVIDENCE_STORE) private readonly store: EvidenceStore & Partial<Closable>) {}

  /** One store for the process, under the token EVIDENCE_STORE. The application does not start without it. */
  static forRoot(options: EvidenceStoreOptions): DynamicModule {
    return {
      module: EvidenceStoreModule,
      global: true,
      providers: [{ provide: EVIDENCE_STORE, useFactory: () => openStore(options) }],
      exports: [EVIDENCE_STORE],
    };
  }

  onApplicationShutdown(): void {
    this.store.close?.();
  }
}

async function openStore(options: EvidenceStoreOptions): Promise<EvidenceStore> {
  if ('path' in options) return FileSystemEvidenceStore.open(options.path);
  // Its client takes time and memory to load, which an office on one machine need not spend.
  const { S3EvidenceStore } = await import('./s3/s3-evidence-store.js');
  return S3EvidenceStore.open(options.s3);
}
