import type { Role } from '#kernel';

/** `system` acts inside the process and never signs in. */
export const ACCOUNT_ROLES = [
  'officer',
  'reviewer',
  'council',
  'auditor',
  'admin',
] as const satisfies readonly Role[];
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** Who is asking: what a token carries and the policy looks at. A kernel Actor, once a command is sent. */
export interface SignedIn {
  /** Pseudonymous and also the user name, for example `cb.sokhcn`; part of events, so never a person's name. */
  readonly id: string;
  readonly role: AccountRole;
  /** Code of the agency register. An officer without one may do nothing. */
  readonly agency?: string;
}

export interface Account extends SignedIn {
  readonly displayName: string;
}

/** Where accounts are kept. Upper and lower case, and spaces around a user name, make no difference. */
export interface Accounts {
  find(username: string): Promise<Account | undefined>;
  /**
   * An unknown user and a wrong password cannot be told apart, neither by the answer nor by the time it takes.
   * Throws SignInRefused, AccountLocked.
   */
  authenticate(username: string, password: string): Promise<Account>;
}

/** Nest's token for the Accounts of this process. */
export const ACCOUNTS = Symbol('Accounts');
