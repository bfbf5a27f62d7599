import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from './src/testing/chromium.js';
import { ACCOUNTS, type Role } from './src/testing/roles.js';
import { useWebKit } from './src/testing/web-kit.js';

const NEW_YEAR = 'khanhhoa.2026.405';

interface Place {
  readonly role: Role;
  readonly path: string;
  /** What the page reads. */
  readonly reads: string;
  readonly answer: string | RegExp;
}

/** One page of each role: what it reads is refused, or breaks. */
const PLACES: readonly Place[] = [
  { role: 'officer', path: '/vi-sao', reads: '**/losses?*', answer: /^Mất 15,4428 điểm/ },
  { role: 'reviewer', path: '/tham-dinh', reads: '**/api/v1/work?*', answer: 'Không còn việc.' },
  { role: 'council', path: '/bang-diem', reads: '**/stages*', answer: /đơn vị đã có điểm/ },
  { role: 'auditor', path: '/hang-loi', reads: '**/api/v1/status', answer: 'Không việc nào bị gác lại' },
  { role: 'admin', path: '/bo-chi-so', reads: '**/api/v1/frameworks/405*', answer: 'Tổng trọng số = 1,000' },
];

interface Typing {
  readonly role: Role;
  readonly path: string;
  readonly field: (page: Page) => Locator;
  readonly typed: string;
}

/** One page of each role on which something is typed. */
const TYPINGS: readonly Typing[] = [
  {
    role: 'officer',
    path: `/tieu-chi/${NEW_YEAR}.5.2?period=2026-Q4`,
    field: (page) => page.getByRole('textbox').first(),
    typed: '124',
  },
  { role: 'reviewer', path: '/bo-chi-so', field: (page) => page.getByRole('searchbox'), typed: 'cấp độ' },
  {
    role: 'council',
    path: '/phat-lai?part=branch',
    field: (page) => page.getByLabel('Tên câu hỏi'),
    typed: 'Nếu nộp sớm hơn',
  },
  { role: 'auditor', path: '/don-vi', field: (page) => page.getByRole('searchbox'), typed: 'so khoa hoc' },
  {
    role: 'admin',
    path: '/thoi-diem',
    field: (page) => page.getByLabel('Như đã biết ở vị trí'),
    typed: '1200',
  },
];

/** Somebody who types further down sees it, too. */
const isInView = (said: Locator): Promise<boolean> =>
  said.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

const problem = (status: number, errorCode: string, detail: string) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: '/problems/x',
    title: 'x',
    status,
    detail,
    instance: '/',
    errorCode,
    traceId: 'abc123',
  }),
});

describeInBrowser('what goes wrong, for each role', () => {
  const web = useWebKit();

  /** As a second admin would in another window. */
  async function confirmAsAnother(cell: object): Promise<void> {
    const { token } = await web.signIn('qt.vpubnd');
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const address = `${web.url}/api/v1/frameworks/405`;
    const { revision } = (await (await fetch(address, { headers })).json()) as { readonly revision: string };
    const sent = {
      method: 'POST',
      headers: { ...headers, 'If-Match': `"${revision}"` },
      body: JSON.stringify(cell),
    };
    expect((await fetch(`${address}/confirmations`, sent)).status).toBe(201);
  }

  it.each(PLACES)(
    '$role: a refusal (403) says why and offers no second try; a fault (500) says its code, and mends by one',
    async ({ role, path, reads, answer }) => {
      const page = await web.openAs(ACCOUNTS[role], '/cong-khai');
      await page.route(reads, (route) =>
        route.fulfill(problem(403, 'access.x', 'Vai trò này không xem được. Hãy hỏi Sở KH&CN.')),
      );
      await page.goto(web.url + path);
      await page.getByText('Tài khoản này không xem được trang này').first().waitFor();
      await page.getByText('Vai trò này không xem được. Hãy hỏi Sở KH&CN.').first().waitFor();
      expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
      await page.unroute(reads);
      await page.route(reads, (route) => route.fulfill(problem(500, 'http.internal', 'Hệ thống gặp lỗi.')));
      await page.reload();
      await page.getByText('Mã lỗi: http.internal · Mã để báo lỗi: abc123').first().waitFor();
      expect(await web.violations(page)).toEqual([]);
      await web.screenshot(page, `${role}-fault`);
      await page.unroute(reads);
      await page.getByRole('button', { name: 'Thử lại' }).first().click();
      await page.getByText(answer).first().waitFor();
      expect(await page.getByText(/^Mã lỗi: /).count()).toBe(0);
      web.expectFault(/403/);
      web.expectFault(/500/);
    },
  );

  it.each(TYPINGS)('$role: a lost connection is said, and keeps what was typed', async (typing) => {
    const page = await web.openAs(ACCOUNTS[typing.role], typing.path, 360);
    const field = typing.field(page);
    await field.fill(typing.typed);
    await page.context().setOffline(true);
    await page.getByText(/^Mất kết nối\./).waitFor();
    expect(await isInView(page.getByText(/^Mất kết nối\./))).toBe(true);
    expect(await field.inputValue()).toBe(typing.typed);
    await web.screenshot(page, `${typing.role}-offline`);
    await page.context().setOffline(false);
    await page.getByText(/^Mất kết nối\./).waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe(typing.typed);
  });

  // Officers: handing-in.e2e-spec.ts. Reviewers: queue.e2e-spec.ts.
  it('admin: a set that somebody else confirmed first (412) says so, keeps the reason, and takes it the second time', async () => {
    const page = await web.openAs(ACCOUNTS.admin, '/cong-khai');
    // The news of what another one does not reach this page.
    await page.route('**/api/v1/live', (route) => route.abort());
    await page.goto(`${web.url}/bo-chi-so?search=1.2.`);
    await page.getByRole('button', { name: /^1\.2\./ }).click();
    await page.getByRole('button', { name: 'Xác nhận cách đọc này' }).click();
    const reason = page.getByRole('dialog').getByLabel('Lý do');
    await reason.fill('Theo trao đổi với Bộ KH&CN');
    await confirmAsAnother({ row: '1.1', cell: 'rule', reason: 'Theo văn bản' });
    const send = page.getByRole('dialog').getByRole('button', { name: 'Xác nhận', exact: true });
    await send.click();
    await page.getByRole('dialog').getByText('Chưa thực hiện được').waitFor();
    expect(await reason.inputValue()).toBe('Theo trao đổi với Bộ KH&CN');
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'admin-stale');
    await send.click();
    await page.getByText('đã xác nhận 2').waitFor();
    web.expectFault(/412/);
    web.expectFault(/live/);
  });
});
