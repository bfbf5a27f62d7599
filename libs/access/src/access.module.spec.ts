import { Test } from '@nestjs/testing';
import {
  AccessModule,
  ACCOUNTS,
  assertProductionSettings,
  DEFAULT_TOKEN_SECRET,
  ProductionSettingsUnsafe,
  SAMPLE_PASSWORD,
  SignInRefused,
  Tokens,
  type Accounts,
} from './index.js';

const compile = (sampleAccounts: boolean) =>
  Test.createTestingModule({
    imports: [AccessModule.forRoot({ tokenSecret: DEFAULT_TOKEN_SECRET, sampleAccounts })],
  }).compile();

describe('AccessModule', () => {
  it('takes an account from its password to its token and back', async () => {
    const module = await compile(true);
    const accounts: Accounts = module.get(ACCOUNTS);
    const tokens = module.get(Tokens);
    const account = await accounts.authenticate('cb.sokhcn', SAMPLE_PASSWORD);
    const { token } = await tokens.issue(account);
    expect(await tokens.verify(token)).toEqual({ id: 'cb.sokhcn', role: 'officer', agency: 'sokhcn' });
  });

  it('lets nobody in without sample accounts', async () => {
    const accounts: Accounts = (await compile(false)).get(ACCOUNTS);
    await expect(accounts.authenticate('cb.sokhcn', SAMPLE_PASSWORD)).rejects.toThrow(SignInRefused);
    expect(await accounts.find('cb.sokhcn')).toBeUndefined();
  });

  it('does not start on a short secret, in development neither', async () => {
    const module = Test.createTestingModule({
      imports: [AccessModule.forRoot({ tokenSecret: 'short', sampleAccounts: false })],
    });
    await expect(module.compile()).rejects.toThrow(RangeError);
  });
});

function problemsOf(run: () => void): ProductionSettingsUnsafe {
  try {
    run();
  } catch (error) {
    if (error instanceof ProductionSettingsUnsafe) return error;
    throw error;
  }
  throw new Error('the settings passed');
}

describe('assertProductionSettings', () => {
  const safe = { production: true, tokenSecret: 'kXb8w2Qm5Rz7Lp0Vt4Yc9Hs1Nf6Gj3Da', sampleAccounts: false };

  it('lets safe settings pass, and anything in development', () => {
    expect(() => assertProductionSettings(safe)).not.toThrow();
    const unsafe = { production: false, tokenSecret: DEFAULT_TOKEN_SECRET, sampleAccounts: true };
    expect(() => assertProductionSettings(unsafe)).not.toThrow();
  });

  it.each([
    ['the default secret', { tokenSecret: DEFAULT_TOKEN_SECRET }, ['khóa mặc định', 'public default']],
    ['the default secret in spaces', { tokenSecret: ` ${DEFAULT_TOKEN_SECRET} ` }, ['khóa mặc định']],
    ['no secret', { tokenSecret: '' }, ['ngắn hơn 32 byte', 'fewer than 32 bytes']],
    ['a short secret', { tokenSecret: 'x'.repeat(31) }, ['ngắn hơn 32 byte', 'fewer than 32 bytes']],
    ['a secret of spaces', { tokenSecret: ' '.repeat(64) }, ['ngắn hơn 32 byte']],
    ['sample accounts', { sampleAccounts: true }, ['Tài khoản mẫu đang bật', 'Sample accounts are on']],
  ])('stops production with %s, in both languages', (_, change, words) => {
    const check = () => assertProductionSettings({ ...safe, ...change });
    expect(check).toThrow(ProductionSettingsUnsafe);
    for (const word of words) expect(check).toThrow(word);
  });

  it('names every problem at once, and never the secret', () => {
    const settings = { production: true, tokenSecret: 'bí mật ngắn', sampleAccounts: true };
    const thrown = problemsOf(() => assertProductionSettings(settings));
    expect(thrown.problems).toHaveLength(2);
    expect(thrown.message).not.toContain(settings.tokenSecret);
  });
});
