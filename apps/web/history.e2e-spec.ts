import { describeInBrowser } from './src/testing/chromium.js';
import { useWebKit } from './src/testing/web-kit.js';

const PATH = '/lich-su/khanhhoa.2025.405.3.6';

describeInBrowser("a score's history", () => {
  const web = useWebKit();

  it('tells every event, newest first', async () => {
    const page = await web.openAs('kt.giamsat', PATH);
    await page.getByRole('heading', { name: 'Điểm của chỉ số 3.6 hình thành như thế nào?' }).waitFor();
    await page.getByText('Kết quả công bố: 21/30 điểm').waitFor();
    await page.locator('.recharts-line').first().waitFor();
    const first = page.locator('.mantine-Timeline-item').first();
    expect(await first.textContent()).toContain('Khóa sổ hồ sơ');
    expect(await page.getByText('Căn cứ: 10/QĐ-MAU ngày 03/11/2025').count()).toBe(1);
    expect(await page.getByText(/tgv\.sotaichinh, Tổ giúp việc, Sở Tài chính/).count()).toBe(1);
    await page.getByText('Cũ trước').click();
    await page.waitForURL(/order=oldest/);
    expect(await first.textContent()).toContain('Báo cáo số liệu quý II/2025');
  });

  it('compares any two moments', async () => {
    const page = await web.openAs('kt.giamsat', PATH);
    const from = page.getByLabel('Từ sau việc');
    await from.waitFor();
    const moments = await from
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    await from.selectOption(moments[3] ?? '');
    await page.getByLabel('Đến hết việc').selectOption(moments[8] ?? '');
    await page.getByText('Điểm tự chấm: 18,5 → 22,5/30').waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'history-difference');
  });

  it('leads to the same page in the past', async () => {
    const page = await web.openAs('kt.giamsat', PATH);
    await page
      .getByRole('link', { name: /^Xem như lúc đó/ })
      .nth(5)
      .click();
    await page.waitForURL(/atPosition=/);
    await page.getByText('Đang xem như đã biết ở vị trí').waitFor();
    await page.getByText('10 việc đã xảy ra').waitFor();
  });

  it('does not tell an officer of another agency that it is there, and says what to do', async () => {
    const page = await web.openAs('cb.congantinh', PATH);
    await page.getByText('Không có hồ sơ này. Hãy tra lại mã').first().waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'history-hidden');
    web.expectFault(/404/);
  });

  it('says so when nothing has happened yet', async () => {
    const page = await web.openAs('kt.giamsat', '/lich-su/khanhhoa.2026.405.3.6');
    await page.getByText('Hồ sơ chưa có việc nào.').waitFor();
    expect(await web.violations(page)).toEqual([]);
  });
});
