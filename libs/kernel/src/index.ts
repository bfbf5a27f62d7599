export { Command, type CommandContext } from './command.js';
export { fold, type Decider } from './decider.js';
export * from './decimal.js';
export {
  ROLES,
  type Actor,
  type DomainCommand,
  type DomainEvent,
  type LegalBasis,
  type Role,
} from './message.js';
export { Refusal, type RefusalDetails } from './refusal.js';
export { sameData } from './same.js';
export { parseDocumentNumber, type DocumentNumber } from './document-number.js';
export { searchable, withoutDiacritics } from './search.js';
export { businessDate, isDate, readableDate, readableInstant, TIME_ZONE } from './dates.js';
export {
  dayOfLastMonth,
  isPast,
  parsePeriod,
  periodsOfYear,
  type CalendarPeriod,
  type Deadline,
  type PeriodKind,
} from './periods.js';
