import { describeInBrowser } from './src/testing/chromium.js';
import { SAMPLE_PASSWORD, useWebKit } from './src/testing/web-kit.js';

const OFFICER = 'cb.congantinh';
const FOREIGN = 'khanhhoa.2025.405.3.1';

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

describeInBrowser('what goes wrong', () => {
  const web = useWebKit();

  it('a session that ended asks for the password again, and keeps what was typed', async () => {
    const page = await web.openAs(OFFICER, '/tieu-chi/khanhhoa.2026.405.5.1?period=2026-Q4');
    const field = page.getByLabel('Tổng số hệ thống thông tin', { exact: true });
    await field.fill('131');
    await page.route('**/api/v1/dossiers/**', (route) =>
      route.fulfill(problem(401, 'access.token-expired', 'Phiên đăng nhập đã hết hạn.')),
    );
    await page.getByRole('button', { name: 'Ghi và tự chấm' }).click();
    const dialog = page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết hạn' });
    await dialog.waitFor();
    await page.unroute('**/api/v1/dossiers/**');
    await dialog.getByLabel('Mật khẩu').fill(SAMPLE_PASSWORD);
    await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('131');
    web.expectFault(/401/);
  });

  it('a foreign dossier, a refusal, and a fault of the server each say why, with a code', async () => {
    const page = await web.openAs(OFFICER, `/vi-sao/${FOREIGN}`);
    await page.getByText('Mã lỗi: http.dossier-not-found').waitFor();
    await page.route('**/api/**/why**', (route) =>
      route.fulfill(problem(403, 'access.officers-only', 'Chỉ cán bộ được xem. Hãy hỏi Sở KH&CN.')),
    );
    await page.goto(`${web.url}/vi-sao/khanhhoa.2025.405.5.1`);
    await page.getByText('Tài khoản này không xem được trang này').waitFor();
    await page.getByText('Chỉ cán bộ được xem. Hãy hỏi Sở KH&CN.').waitFor();
    expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
    await web.screenshot(page, 'forbidden');
    await page.unroute('**/api/**/why**');
    await page.route('**/api/**/why**', (route) =>
      route.fulfill(problem(500, 'http.internal', 'Hệ thống gặp lỗi.')),
    );
    await page.reload();
    await page.getByText('Mã để báo lỗi: abc123').waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'server-fault');
    await page.unroute('**/api/**/why**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText(/^Chỉ số 5\.1 “/).waitFor();
    web.expectFault(/404|403|500/);
  });

  it('a lost connection is said, keeps the page, and mends itself', async () => {
    const page = await web.openAs(OFFICER, '/viec');
    await page.getByText(/^Còn 18 việc/).waitFor();
    await page.context().setOffline(true);
    await page.getByText(/^Mất kết nối\./).waitFor();
    expect(await page.getByText(/^Còn 18 việc/).count()).toBe(1);
    await web.screenshot(page, 'offline');
    await page.context().setOffline(false);
    await page.getByText(/^Mất kết nối\./).waitFor({ state: 'detached' });
  });

  it('an unknown address and a wrong password say what to do', async () => {
    const page = await web.openAs(OFFICER, '/khong-co-trang-nay');
    await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    const visitor = await web.open('/viec');
    await visitor.getByText('Hãy đăng nhập để xem trang này.').waitFor();
    await visitor.getByLabel('Tài khoản').fill(OFFICER);
    await visitor.getByLabel('Mật khẩu').fill('sai');
    await visitor.getByRole('button', { name: 'Đăng nhập' }).click();
    await visitor.getByRole('alert').waitFor();
    web.expectFault(/401/);
  });

  it('tells of what others wrote, without a reload', async () => {
    const page = await web.openAs(OFFICER, '/tieu-chi/khanhhoa.2026.405.5.3');
    await page.getByText('Chưa tự chấm.').waitFor();
    const { token } = await web.signIn(OFFICER);
    const address = `${web.url}/api/v1/dossiers/khanhhoa.2026.405.5.3`;
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const post = (path: string, seen: string, body: unknown) =>
      fetch(`${address}/${path}`, {
        method: 'POST',
        headers: { ...headers, 'If-Match': seen },
        body: JSON.stringify(body),
      });
    await post('values', '"new"', { period: '2026-Q4', inputs: { numerator: '1', denominator: '2' } });
    expect((await post('self-scores', '"0"', { period: '2026-Q4' })).status).toBe(201);
    await page.getByRole('link', { name: 'Điểm tự chấm: 5/10' }).waitFor();
  });

  it('speaks English when it is asked to, and remembers', async () => {
    const page = await web.openAs(OFFICER, '/viec');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'What must I do before the deadline?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByText(/320 points depend on them/).waitFor();
  });
});
