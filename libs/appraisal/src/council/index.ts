export * from './commands.js';
export * from './events.js';
export { minutesText } from './minutes-text.js';
export * from './queries.js';
export { sessionRefusals } from './refusals.js';
export {
  CHOICES,
  parseSessionId,
  SEATS,
  sessionStream,
  type AgendaItem,
  type Ballot,
  type Choice,
  type Conflict,
  type Member,
  type Proposal,
  type Proposer,
  type Quorum,
  type Recusal,
  type Seat,
  type SeatedMember,
  type SessionCycle,
  type SessionId,
  type Superseded,
  type Tally,
} from './session.js';
export { CouncilModule, councilSlice } from './council.module.js';
