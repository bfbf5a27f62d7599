export {
  obligationStream,
  RULE_KINDS,
  UNDATED_RHYTHMS,
  type DueRule,
  type Force,
  type Obligation,
  type ObligationId,
  type ObligationSource,
  type Party,
  type UndatedRhythm,
} from './obligation.js';
export type { CalendarEntry, NamedObligation } from './calendar.js';
export { isSoundRule } from './check-obligation.js';
export { dueDates, type DueDay } from './due-dates.js';
export * from './commands.js';
export * from './events.js';
export * from './queries.js';
export { obligationRefusals } from './refusals.js';
export { ObligationModule, obligationSlice } from './obligation.module.js';
