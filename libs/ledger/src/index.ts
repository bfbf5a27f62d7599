export {
  EventCodec,
  eventFamily,
  UnknownEventType,
  type EventFamily,
  type RecordedEvent,
  type Upcaster,
} from './codec.js';
export { canonicalDigest, canonicalJson, NotJson } from './canonical-json.js';
export {
  APPEND_EVENTS_MAX,
  EVENT_BYTES_MAX,
  fromBytes,
  prepareAppend,
  toBytes,
  type Envelope,
  type Place,
  type PreparedEvent,
} from './envelope.js';
export {
  LEDGER,
  LedgerModule,
  openLedger,
  type LedgerModuleOptions,
  type LedgerStoreOptions,
} from './ledger.module.js';
export {
  Decisions,
  IdempotencyKeyReused,
  RevisionStale,
  type Decision,
  type Loaded,
  type Outcome,
} from './handle.js';
export {
  EventIdReused,
  EventUnstorable,
  LedgerClosed,
  LedgerFailed,
  LedgerFull,
  LedgerOwned,
  LedgerReadOnly,
  LedgerUnreachable,
  LedgerUnusable,
  StreamMoved,
  type Appended,
  type EventMetadata,
  type ExpectedRevision,
  type Ledger,
  type LedgerSignal,
  type NewEvent,
  type RestorableLedger,
  type StoredEvent,
} from './ledger.js';
export { checkUp, type CheckName, type CheckResult } from './check-up.js';
export { copyLedger, LedgerHoldsOthers, type Copied } from './copy-ledger.js';
export { CheckpointUnreadable, FileCheckpoint, type Checkpoint } from './process-checkpoint.js';
export {
  ProcessRunner,
  type LedgerProcess,
  type ProcessRunnerOptions,
  type ProcessStatus,
} from './process-runner.js';
export { positionAt, recordedAtPosition } from './position-at.js';
export { systemClock, type Clock } from './clock.js';
export { OwnerLock } from './sqlite/owner-lock.js';
export { assertRuntime, RuntimeUnsupported } from './sqlite/runtime.js';
export { SqliteLedger, type SqliteLedgerOptions } from './sqlite/sqlite-ledger.js';
