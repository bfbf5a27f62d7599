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
export { EvidenceStoreModule } from './evidence-store.module.js';
export { FILE_KINDS, inspectFile, type FileKind, type InspectedFile } from './file-kind.js';
export { checkFileName } from './file-name.js';
export {
  evidenceRefusals,
  FileEmpty,
  FileExtensionWrong,
  FileKindNotAllowed,
  FileNameUnusable,
  type FileNameFault,
} from './refusals.js';
