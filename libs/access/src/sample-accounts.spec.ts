import { ACCOUNT_ROLES } from './accounts.js';
import { openSampleAccounts, SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from './sample-accounts.js';

describe('sample accounts', () => {
  it('stand for every role, for officers of five agencies, a council of four and two admins', () => {
    expect(new Set(SAMPLE_ACCOUNTS.map(({ role }) => role))).toEqual(new Set(ACCOUNT_ROLES));
    const officers = SAMPLE_ACCOUNTS.filter(({ role }) => role === 'officer');
    expect(officers.map(({ agency }) => agency)).toEqual([
      'sokhcn',
      'congantinh',
      'vpubnd',
      'sotaichinh',
      'sonoivu',
    ]);
    const council = SAMPLE_ACCOUNTS.filter(({ role }) => role === 'council');
    expect(council.map(({ id, agency }) => [id, agency])).toEqual([
      ['hd.vpubnd', 'vpubnd'],
      ['hd.sokhcn', 'sokhcn'],
      ['hd.sotaichinh', 'sotaichinh'],
      ['hd.congantinh', 'congantinh'],
    ]);
    const idsOf = (wanted: string) =>
      SAMPLE_ACCOUNTS.filter(({ role }) => role === wanted).map(({ id }) => id);
    expect(idsOf('reviewer')).toEqual(['tgv.sotaichinh', 'tgv.sonoivu', 'tgv.sokhcn']);
    expect(idsOf('admin')).toEqual(['qt.sokhcn', 'qt.vpubnd']);
  });

  it('say what they are, and have names of their own', () => {
    for (const { displayName } of SAMPLE_ACCOUNTS) expect(displayName).toMatch(/ \(tài khoản mẫu\)$/);
    expect(new Set(SAMPLE_ACCOUNTS.map(({ id }) => id)).size).toBe(SAMPLE_ACCOUNTS.length);
  });

  it('sign in with the sample password, and with no other', async () => {
    const accounts = await openSampleAccounts();
    for (const account of SAMPLE_ACCOUNTS) {
      expect(await accounts.authenticate(account.id, SAMPLE_PASSWORD)).toEqual(account);
    }
    await expect(accounts.authenticate('qt.sokhcn', '')).rejects.toThrow('không đúng');
  });
});
