import { Module, type DynamicModule } from '@nestjs/common';
import { EVIDENCE_STORE } from './evidence-store.js';
import { FileSystemEvidenceStore } from './file-system/file-system-evidence-store.js';

@Module({})
export class EvidenceStoreModule {
  /** One store for the process, under the token EVIDENCE_STORE. `path` is a folder that this process owns. */
  static forRoot({ path }: { readonly path: string }): DynamicModule {
    return {
      module: EvidenceStoreModule,
      global: true,
      providers: [{ provide: EVIDENCE_STORE, useFactory: () => FileSystemEvidenceStore.open(path) }],
      exports: [EVIDENCE_STORE],
    };
  }
}
