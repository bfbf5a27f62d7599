// A door of its own: the client takes time and memory to load, which an office on one machine need not spend.
export { EventStoreDbLedger, type EventStoreDbLedgerOptions } from './eventstoredb-ledger.js';
export { dismiss, examine, type Examined, type ExamineOptions } from './examine.js';
