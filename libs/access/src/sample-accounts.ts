import type { Account } from './accounts.js';
import { InMemoryAccounts, type SignInSettings } from './in-memory-accounts.js';
import { hashPassword } from './password.js';

/** The password of every sample account. It is public: production refuses to start with sample accounts. */
export const SAMPLE_PASSWORD = 'Mau-thu-nghiem-2026';

const sample = (account: Account): Account => ({
  ...account,
  displayName: `${account.displayName} (tài khoản mẫu)`,
});

/** Members of the council from agencies that lead indicators: some may not vote on some, and there is a quorum. */
const councilOf = (agencies: Readonly<Record<string, string>>): readonly Account[] =>
  Object.entries(agencies).map(([agency, name]) => ({
    id: `hd.${agency}`,
    role: 'council',
    agency,
    displayName: `Thành viên Hội đồng thẩm định, ${name}`,
  }));

/** More of the helper group, one of them of the agency that leads most indicators and so may appraise few. */
const helpersOf = (agencies: Readonly<Record<string, string>>): readonly Account[] =>
  Object.entries(agencies).map(([agency, name]) => ({
    id: `tgv.${agency}`,
    role: 'reviewer',
    agency,
    displayName: `Thành viên Tổ giúp việc, ${name}`,
  }));

/**
 * Every role, officers of five agencies, a helper group of three, a council of four, and two admins: what one
 * proposes, another has to approve. Agencies are codes of the agency register.
 */
export const SAMPLE_ACCOUNTS: readonly Account[] = (
  [
    { id: 'cb.sokhcn', role: 'officer', agency: 'sokhcn', displayName: 'Cán bộ Sở Khoa học và Công nghệ' },
    { id: 'cb.congantinh', role: 'officer', agency: 'congantinh', displayName: 'Cán bộ Công an tỉnh' },
    { id: 'cb.vpubnd', role: 'officer', agency: 'vpubnd', displayName: 'Cán bộ Văn phòng UBND tỉnh' },
    { id: 'cb.sotaichinh', role: 'officer', agency: 'sotaichinh', displayName: 'Cán bộ Sở Tài chính' },
    { id: 'cb.sonoivu', role: 'officer', agency: 'sonoivu', displayName: 'Cán bộ Sở Nội vụ' },
    { id: 'tgv.sotaichinh', role: 'reviewer', agency: 'sotaichinh', displayName: 'Thành viên Tổ giúp việc' },
    ...helpersOf({ sonoivu: 'Sở Nội vụ', sokhcn: 'Sở Khoa học và Công nghệ' }),
    { id: 'hd.vpubnd', role: 'council', agency: 'vpubnd', displayName: 'Thành viên Hội đồng thẩm định' },
    ...councilOf({
      sokhcn: 'Sở Khoa học và Công nghệ',
      sotaichinh: 'Sở Tài chính',
      congantinh: 'Công an tỉnh',
    }),
    { id: 'kt.giamsat', role: 'auditor', displayName: 'Kiểm tra, giám sát' },
    {
      id: 'qt.sokhcn',
      role: 'admin',
      agency: 'sokhcn',
      displayName: 'Quản trị viên Sở Khoa học và Công nghệ',
    },
    { id: 'qt.vpubnd', role: 'admin', agency: 'vpubnd', displayName: 'Quản trị viên Văn phòng UBND tỉnh' },
  ] satisfies readonly Account[]
).map(sample);

/** All sample accounts have one password, so they may share its hash. */
export async function openSampleAccounts(settings: SignInSettings = {}): Promise<InMemoryAccounts> {
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  return InMemoryAccounts.open(
    SAMPLE_ACCOUNTS.map((account) => ({ account, passwordHash })),
    settings,
  );
}
