import { hash, parseOptions } from '@node-rs/argon2';
import { InMemoryAccounts } from './in-memory-accounts.js';
import { LOCKOUT_DEFAULT } from './lockout.js';
import { hashPassword, hashOfNobody, isPassword } from './password.js';
import { AccountLocked, SignInRefused } from './refusals.js';

const PASSWORD = 'Mật khẩu dài của cán bộ';
const account = { id: 'cb.sokhcn', role: 'officer', agency: 'sokhcn', displayName: 'Cán bộ' } as const;
const other = { ...account, id: 'cb.sonoivu', agency: 'sonoivu' } as const;
const MINUTE = 60_000;

const passwordHash = await hashPassword(PASSWORD);
const known = [account, other].map((entry) => ({ account: entry, passwordHash }));

describe('InMemoryAccounts', () => {
  let now: number;
  let accounts: InMemoryAccounts;
  beforeEach(async () => {
    now = Date.parse('2026-11-20T08:00:00Z');
    const lockout = { wrongMax: 3, lockMinutes: 30 };
    accounts = await InMemoryAccounts.open(known, { lockout, clock: () => new Date(now) });
  });

  const attempt = (password: string, username: string = account.id) =>
    accounts.authenticate(username, password).catch((error: unknown) => error);
  const wrong = async (times: number, username?: string) => {
    for (let time = 0; time < times; time += 1) await attempt('sai', username);
  };

  it('finds an account by its name, however it is typed', async () => {
    expect(await accounts.find(' CB.SoKHCN ')).toEqual(account);
    expect(await accounts.find('cb.khac')).toBeUndefined();
    expect(await accounts.find('x'.repeat(1_000_000))).toBeUndefined();
  });

  it('lets in the right password, however its letters are composed', async () => {
    expect(await attempt(PASSWORD)).toEqual(account);
    expect(await attempt(PASSWORD.normalize('NFD'), 'CB.SOKHCN')).toEqual(account);
  });

  it('refuses a wrong password', async () => {
    expect(await attempt('sai')).toEqual(new SignInRefused());
  });

  it.each(['cb.khac', '', '__proto__', 'constructor', 'x'.repeat(1_000_000), "cb.sokhcn' OR 1=1"])(
    'answers an unknown user as it answers a wrong password',
    async (username) => expect(await attempt(PASSWORD, username)).toEqual(await attempt('sai')),
  );

  it('refuses passwords that are empty, nearly right or endless', async () => {
    for (const password of ['', PASSWORD.toLowerCase()])
      expect(await attempt(password)).toEqual(new SignInRefused());
    expect(await attempt(PASSWORD, other.id)).toEqual(other);
    expect(await attempt(PASSWORD + ' '.repeat(1_000_000), other.id)).toEqual(new SignInRefused());
  });

  it('locks a name at the last wrong try, for the right password too, until the time is over', async () => {
    await wrong(2);
    expect(await attempt('sai')).toBeInstanceOf(AccountLocked);
    now += 29 * MINUTE;
    expect(await attempt(PASSWORD)).toBeInstanceOf(AccountLocked);
    now += MINUTE;
    expect(await attempt(PASSWORD)).toEqual(account);
  });

  it('says until when, in the province’s time', async () => {
    await wrong(2);
    const locked = await attempt('sai');
    expect(locked).toMatchObject({
      code: 'access.account-locked',
      message: expect.stringContaining(
        'sai 3 lần liên tiếp nên tên đăng nhập này bị khóa đến 15:30 20/11/2026',
      ),
      details: { wrongMax: 3, until: '2026-11-20T08:30:00.000Z' },
    });
  });

  it('begins a new count when a lock is over', async () => {
    await wrong(3);
    now += 30 * MINUTE;
    await wrong(2);
    expect(await attempt(PASSWORD)).toEqual(account);
  });

  it('counts only wrong tries in a row, of one name', async () => {
    await wrong(2);
    await wrong(2, other.id);
    expect(await attempt(PASSWORD)).toEqual(account);
    await wrong(2);
    expect(await attempt(PASSWORD)).toEqual(account);
    await wrong(3);
    expect(await attempt(PASSWORD, other.id)).toEqual(other);
  });

  it('locks a name that nobody has in the same way', async () => {
    await wrong(2, 'cb.khac');
    expect(await attempt('sai', 'CB.khac ')).toBeInstanceOf(AccountLocked);
    expect(await attempt('sai', 'cb.khac')).toBeInstanceOf(AccountLocked);
  });

  it('gives many tries at once no more chances than one after the other', async () => {
    const passwords = ['sai', 'sai', 'sai', PASSWORD, PASSWORD];
    const answers = await Promise.all(passwords.map((password) => attempt(password)));
    expect(answers.map((answer) => Object(answer).constructor)).toEqual([
      SignInRefused,
      SignInRefused,
      AccountLocked,
      AccountLocked,
      AccountLocked,
    ]);
  });

  it('lets one person sign in many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => attempt(PASSWORD)));
    expect(answers).toEqual(Array(5).fill(account));
  });

  it('locks after 5 wrong tries, for 12 hours, unless told otherwise', () => {
    expect(LOCKOUT_DEFAULT).toEqual({ wrongMax: 5, lockMinutes: 720 });
  });
});

describe('password hashes', () => {
  it('are Argon2id with 19 MiB and two passes, for known and unknown users alike', async () => {
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(parseOptions(await hashOfNobody())).toEqual(parseOptions(passwordHash));
  });

  it('have a salt of their own', async () => {
    const again = await hashPassword(PASSWORD);
    expect(again).not.toBe(passwordHash);
    expect(await isPassword(again, PASSWORD)).toBe(true);
  });

  it('are made of 1,024 characters at most, and longer passwords fit none', async () => {
    const [longest, endless] = ['x'.repeat(1_024), 'x'.repeat(1_025)];
    expect(await isPassword(await hashPassword(longest), longest)).toBe(true);
    await expect(hashPassword(endless)).rejects.toThrow(RangeError);
    expect(await isPassword(await hash(endless), endless)).toBe(false);
    expect(await isPassword(await hash(''), endless)).toBe(false);
  });

  it('of nobody fit no password', async () => {
    const nobody = await hashOfNobody();
    for (const password of ['', 'sai', PASSWORD]) expect(await isPassword(nobody, password)).toBe(false);
  });
});
