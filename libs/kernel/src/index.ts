export { fold, type Decider } from './decider.js';
export * from './decimal.js';
export { ROLES, type Actor, type DomainCommand, type DomainEvent, type LegalBasis, type Role } from './message.js';
export { Refusal, type RefusalDetails } from './refusal.js';
