import type { Page } from 'playwright-core';
import { describeInBrowser } from './src/testing/chromium.js';
import { useWebKit, WIDTHS } from './src/testing/web-kit.js';

const UNITS = 85;
const INDICATORS = 50;

/** The server's own answers for one unit, as if 85 of them were judged by the same framework. */
async function pretendUnits(page: Page): Promise<void> {
  await page.route('**/api/v1/cycles?*', async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    const [cycle] = body.items.filter((item: { readonly year: number }) => item.year === 2025);
    const items = Array.from({ length: UNITS }, (_, at) => ({
      ...cycle,
      key: `xa${at}.2025.405`,
      unit: `xa${at}`,
    }));
    await route.fulfill({ json: { ...body, items } });
  });
  await page.route('**/api/v1/cycles/xa*/units*', async (route) => {
    const url = route
      .request()
      .url()
      .replace(/xa\d+\./, 'khanhhoa.');
    const body = await (await route.fetch({ url })).json();
    const [{ cells }] = body.units;
    const units = Array.from({ length: UNITS }, (_, at) => ({
      unit: `xa${at}`,
      cycle: `xa${at}.2025.405`,
      cells,
    }));
    await route.fulfill({ json: { ...body, units } });
  });
}

describeInBrowser('the score board', () => {
  const web = useWebKit();

  it.each(WIDTHS)('shows who is out of line, %i px wide', async (width) => {
    const page = await web.openAs('hd.vpubnd', '/bang-diem', width);
    await page.getByText(/đơn vị đã có điểm; cao nhất là/).waitFor();
    await page.getByRole('rowheader', { name: /Sở Khoa học và Công nghệ/ }).waitFor();
    await page.getByText('Từng chỉ số', { exact: true }).click();
    await page.getByRole('columnheader', { name: /^1\.1 / }).waitFor();
    await page.locator('.board td a[href^="/lich-su/"]').first().waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'board-indicators');
  });

  it('filters without diacritics, sorts by a column, copies what it shows and leads to the proof', async () => {
    const page = await web.openAs('kt.giamsat', '/bang-diem');
    await page.getByRole('rowheader').first().waitFor();
    const names = () => page.getByRole('rowheader').allTextContents();
    const all = await names();
    await page.getByRole('button', { name: /^6\. .*xếp đơn vị yếu nhất/ }).click();
    await page.waitForURL(/sort=6/);
    expect((await names()).toSorted()).toEqual(all.toSorted());
    await page.getByRole('searchbox').fill('noi vu');
    await page.waitForURL(/find=noi/);
    expect(await names()).toEqual([expect.stringContaining('Sở Nội vụ')]);
    await page.getByRole('button', { name: 'Chép bảng' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toHaveLength(2);
    expect(copied).toContain('Sở Nội vụ\t');
    await page.getByRole('searchbox').fill('khong co don vi nay');
    await page.getByText('Không có đơn vị nào khớp').waitFor();
    expect(await web.violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Xoá lọc' }).click();
    await page.getByRole('link').filter({ hasText: '95,2' }).first().waitFor({ state: 'detached' });
    await page.locator('.board td a').first().click();
    await page.waitForURL(/by=indicator/);
    await page.locator('.board td a').first().click();
    await page.waitForURL(/lich-su/);
  });

  it('holds 85 units and 50 indicators, and draws only what is in view', async () => {
    const page = await web.openAs('hd.vpubnd', '/viec-khong-co');
    await pretendUnits(page);
    await page.goto(`${web.url}/bang-diem?rows=units&by=indicator`);
    const table = page.getByRole('table');
    await page.getByRole('rowheader').first().waitFor();
    expect(await table.getAttribute('aria-rowcount')).toBe(String(UNITS + 1));
    expect(await table.getAttribute('aria-colcount')).toBe(String(INDICATORS + 2));
    const heads = page.getByRole('columnheader');
    expect(await heads.count()).toBeLessThan(INDICATORS / 2);
    expect(await page.getByRole('rowheader').count()).toBeLessThan(UNITS / 2);
    const room = await table.evaluate((element) => element.getBoundingClientRect().width);
    await page.locator('.board').evaluate((board) => board.scrollTo(board.scrollWidth, 0));
    const last = page.locator(`tr[aria-rowindex="2"] td[aria-colindex="${INDICATORS + 2}"]`);
    await last.getByRole('link').waitFor();
    expect(await table.evaluate((element) => element.getBoundingClientRect().width)).toBe(room);
    await page.locator('.board').evaluate((board) => board.scrollTo(0, board.scrollHeight));
    await page.locator(`tr[aria-rowindex="${UNITS + 1}"]`).waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'board-85-units');
    await page.emulateMedia({ media: 'print' });
    await page.locator('tr[aria-rowindex="2"]').first().waitFor();
    expect(await page.locator(`td[aria-colindex]`).first().isVisible()).toBe(true);
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says what failed, and asks again', async () => {
    const page = await web.openAs('hd.vpubnd', '/viec-khong-co');
    let isBroken = true;
    await page.route('**/stages*', (route) =>
      isBroken ? route.fulfill({ status: 500, body: 'x' }) : route.continue(),
    );
    await page.goto(`${web.url}/bang-diem`);
    await page.getByText('Chưa đọc được số liệu').waitFor();
    web.expectFault(/500/);
    isBroken = false;
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('rowheader').first().waitFor();
  });

  it('says that nothing is scored yet', async () => {
    const page = await web.openAs('hd.vpubnd', '/bang-diem?cycle=khanhhoa.2026.405');
    await page.getByText(/chưa có điểm nào/).waitFor();
    expect(await web.violations(page)).toEqual([]);
  });
});
