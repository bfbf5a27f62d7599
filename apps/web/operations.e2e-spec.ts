import { describeInBrowser } from './src/testing/chromium.js';
import { useWebKit } from './src/testing/web-kit.js';

const BEGIN = { name: 'Dựng lại từ sự kiện đầu tiên' };

describeInBrowser('the page of operations', () => {
  const web = useWebKit();

  it('says that the figures are right, and proves it by a rebuild', async () => {
    const page = await web.openAs('qt.sokhcn', '/van-hanh', 360);
    await page.getByText('Có: mọi số liệu đang hiện đều khớp với sổ cái').waitFor();
    await page.getByRole('button', BEGIN).click();
    await page.getByText('Lần dựng lại gần nhất: không có gì khác').waitFor({ timeout: 60_000 });
    await web.screenshot(page, 'operations');
    expect(await web.violations(page)).toEqual([]);
  });

  it('names what is wrong: an event that is parked, a read model that is behind', async () => {
    const { token } = await web.signIn('qt.sokhcn');
    const answer = await fetch(`${web.url}/api/v1/status`, { headers: { Authorization: `Bearer ${token}` } });
    const status = (await answer.json()) as { readonly projections: readonly object[] };
    const [first, ...others] = status.projections;
    const waiting = { ...PARKED, position: '13', error: 'waits behind the parked event at position 12' };
    const json = {
      ...status,
      parked: [PARKED, waiting],
      projections: [{ ...first, lag: '7', parked: 2 }, ...others],
    };
    const page = await web.openAs('qt.sokhcn', '/dang-nhap');
    await page.route('**/api/v1/status', (route) => route.fulfill({ json }));
    await page.goto(`${web.url}/van-hanh`);
    await page.getByText('2 việc chưa hiện được trong bảng số liệu.').waitFor();
    await page.getByText('bảng chậm nhất còn 7 vị trí').waitFor();
    await web.screenshot(page, 'operations-troubled');
    expect(await web.violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Xem hàng lỗi' }).click();
    await page.getByText('Vì: Error: planted').waitFor();
    await page.getByText('Đợi việc ở vị trí 12 của cùng luồng').waitFor();
    await web.screenshot(page, 'parked-troubled');
    expect(await web.violations(page)).toEqual([]);
  });

  it('lets nobody but admins begin a rebuild, and says who may', async () => {
    const page = await web.openAs('kt.giamsat', '/van-hanh');
    await page.getByText('Chỉ quản trị viên bắt đầu dựng lại được.').waitFor();
    expect(await page.getByRole('button', BEGIN).count()).toBe(0);
  });
});

const PARKED = {
  projection: 'timeline',
  position: '12',
  stream: 'dossier-khanhhoa.2025.405.1_1',
  type: 'dossier.value-reported.v1',
  error: 'Error: planted',
  parkedAt: '2026-11-21T13:00:00Z',
};

describeInBrowser('the page of parked events', () => {
  const web = useWebKit();

  it('asks a visitor to sign in', async () => {
    const page = await web.open('/hang-loi');
    await page.getByText('Hãy đăng nhập để xem trang này.').waitFor();
  });
});
