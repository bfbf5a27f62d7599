export { AccessModule } from './access.module.js';
export {
  ACCOUNT_ROLES,
  ACCOUNTS,
  type Account,
  type AccountRole,
  type Accounts,
  type SignedIn,
} from './accounts.js';
export type { Clock } from './clock.js';
export { InMemoryAccounts, type KnownAccount, type SignInSettings } from './in-memory-accounts.js';
export { LOCKOUT_DEFAULT, type LockoutSettings } from './lockout.js';
export { hashPassword } from './password.js';
export { ACTIONS, type ActionOn, type SubjectKind } from './actions.js';
export {
  allow,
  type AccountSubject,
  type DossierSubject,
  type Permission,
  type PlainSubject,
  type Subject,
  type TaskSubject,
} from './policy.js';
export {
  assertProductionSettings,
  DEFAULT_TOKEN_SECRET,
  ProductionSettingsUnsafe,
  type AccessSettings,
} from './production-settings.js';
export {
  AccessDenied,
  accessRefusals,
  AccountLocked,
  DENIALS,
  SignInRefused,
  TokenExpired,
  TokenInvalid,
  type DenialCode,
} from './refusals.js';
export { openSampleAccounts, SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from './sample-accounts.js';
export { TOKEN_LIFETIME_SECONDS, Tokens, type IssuedToken } from './tokens.js';
