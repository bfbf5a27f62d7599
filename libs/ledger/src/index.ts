export { EventCodec, eventFamily, UnknownEventType, type EventFamily, type RecordedEvent, type Upcaster } from './codec.js';
export { fromBytes, toBytes, type Envelope } from './envelope.js';
export {
  Decisions,
  IdempotencyKeyReused,
  RevisionStale,
  type CommandContext,
  type Decision,
  type Loaded,
  type Outcome,
} from './handle.js';
export {
  EventIdReused,
  EventUnstorable,
  LedgerFailed,
  LedgerOwned,
  StreamMoved,
  type Appended,
  type EventMetadata,
  type ExpectedRevision,
  type Ledger,
  type LedgerSignal,
  type NewEvent,
  type StoredEvent,
} from './ledger.js';
