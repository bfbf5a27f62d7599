export {
  EVIDENCE_STORE,
  EvidenceChanged,
  EvidenceIncomplete,
  EvidenceStoreFailed,
  EvidenceStoreFull,
  EvidenceTooLarge,
  EvidenceUnknown,
  type EvidenceLimits,
  type EvidenceSource,
  type EvidenceStore,
  type StoredEvidence,
  type Verification,
} from './evidence-store.js';
export { EvidenceStoreModule, type EvidenceStoreOptions } from './evidence-store.module.js';
export { FILE_KINDS, inspectFile, type FileKind, type InspectedFile } from './file-kind.js';
export { FileSystemEvidenceStore } from './file-system/file-system-evidence-store.js';
export { checkFileName } from './file-name.js';
export type { BucketSettings } from './s3/client.js';
export {
  evidenceRefusals,
  FileEmpty,
  FileExtensionWrong,
  FileKindNotAllowed,
  FileNameUnusable,
  type FileNameFault,
} from './refusals.js';
