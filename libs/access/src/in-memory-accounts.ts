import type { Account, Accounts } from './accounts.js';
import { systemClock, type Clock } from './clock.js';
import { Lockout, LOCKOUT_DEFAULT, type LockoutSettings } from './lockout.js';
import { hashOfNobody, isPassword } from './password.js';
import { SignInRefused } from './refusals.js';

export interface KnownAccount {
  readonly account: Account;
  /** Argon2id, PHC form. */
  readonly passwordHash: string;
}

export interface SignInSettings {
  readonly lockout?: LockoutSettings;
  readonly clock?: Clock;
}

const USERNAME_LENGTH_MAX = 100;
const UNKNOWN_NAMES_MAX = 10_000;

/** A fixed list of accounts, with the counting of wrong sign-ins around it. */
export class InMemoryAccounts implements Accounts {
  readonly #known: ReadonlyMap<string, KnownAccount>;
  readonly #lockout: Lockout;
  /** Names that nobody has are locked as well, or the lock would tell which ones exist. */
  readonly #lockoutOfUnknown: Lockout;
  readonly #turns = new Map<string, Promise<void>>();

  private constructor(
    known: readonly KnownAccount[],
    private readonly nobody: string,
    { lockout = LOCKOUT_DEFAULT, clock = systemClock }: SignInSettings,
  ) {
    this.#known = new Map(known.map((entry) => [nameOf(entry.account.id), entry]));
    this.#lockout = new Lockout(lockout, clock, Infinity);
    this.#lockoutOfUnknown = new Lockout(lockout, clock, UNKNOWN_NAMES_MAX);
  }

  static async open(
    known: readonly KnownAccount[],
    settings: SignInSettings = {},
  ): Promise<InMemoryAccounts> {
    return new InMemoryAccounts(known, await hashOfNobody(), settings);
  }

  find(username: string): Promise<Account | undefined> {
    return Promise.resolve(this.#known.get(nameOf(username))?.account);
  }

  authenticate(username: string, password: string): Promise<Account> {
    const name = nameOf(username);
    return this.#inTurn(name, () => this.#attempt(name, password));
  }

  async #attempt(name: string, password: string): Promise<Account> {
    const known = this.#known.get(name);
    const lockout = known ? this.#lockout : this.#lockoutOfUnknown;
    lockout.assertOpen(name);
    const right = await isPassword(known?.passwordHash ?? this.nobody, password);
    if (known && right) {
      lockout.right(name);
      return known.account;
    }
    lockout.wrong(name);
    throw new SignInRefused();
  }

  /** One attempt after the other for each name: many at once would all be let through before the first is counted. */
  async #inTurn<Result>(name: string, attempt: () => Promise<Result>): Promise<Result> {
    const result = (this.#turns.get(name) ?? Promise.resolve()).then(attempt);
    const turn = result.then(
      () => undefined,
      () => undefined,
    );
    this.#turns.set(name, turn);
    await turn;
    if (this.#turns.get(name) === turn) this.#turns.delete(name);
    return result;
  }
}

const nameOf = (username: string): string =>
  username.length > USERNAME_LENGTH_MAX ? '' : username.normalize('NFC').trim().toLowerCase();
