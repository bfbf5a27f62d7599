import { describeInBrowser } from './src/testing/chromium.js';
import { useWebKit, WIDTHS } from './src/testing/web-kit.js';

const SITTING = '/phien-hop/2026-02-10-hd1';

describeInBrowser('sittings, minutes and moments', () => {
  const web = useWebKit();

  it.each(WIDTHS)('show the sittings and what one decided, %i px wide', async (width) => {
    const page = await web.openAs('hd.vpubnd', '/phien-hop', width);
    await page.getByText('1 phiên họp; 0 phiên đang họp.').waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'sittings');
    await page.getByRole('link', { name: /10\/02\/2026 · Tỉnh Khánh Hòa/ }).click();
    await page.getByText(/quyết định 50\/50 chỉ số/).waitFor();
    await page.getByRole('searchbox').fill('tri tue nhan tao');
    await page.getByRole('button', { name: /^3\.7/ }).click();
    await page.getByText(/Đề nghị số 1 của hd\.vpubnd: 0\/20 điểm/).waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'sitting');
  });

  it.each(WIDTHS)('show the minutes, which print on A4, %i px wide', async (width) => {
    const page = await web.openAs('kt.giamsat', `${SITTING}/bien-ban`, width);
    await page.getByRole('heading', { name: 'BIÊN BẢN', exact: true }).waitFor();
    await page.getByText('Đã quyết định 50/50 chỉ số.').waitFor();
    expect(await web.violations(page)).toEqual([]);
    await page.screenshot({ path: `.ci-output/screenshots/minutes-${width}.png` });
    const paper = await page.pdf({
      preferCSSPageSize: true,
      path: `.ci-output/screenshots/minutes-${width}.pdf`,
    });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('say that there is no such sitting', async () => {
    const page = await web.openAs('kt.giamsat', '/phien-hop/khong-co');
    await page.getByText('Chưa đọc được số liệu').waitFor();
    web.expectFault(/404/);
  });

  it('say what to do while there is none', async () => {
    const page = await web.openAs('kt.giamsat', '/phien-hop?atPosition=1');
    await page.getByText('Chưa có phiên họp nào.').waitFor();
    expect(await web.violations(page)).toEqual([]);
  });

  it.each(WIDTHS)('lead to the board as it was when the year was published, %i px wide', async (width) => {
    const page = await web.openAs('kt.giamsat', '/thoi-diem', width);
    await page.getByText('Lúc công bố kết quả năm 2025').waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'moments');
    await page.getByRole('link', { name: 'Xem bảng điểm lúc đó' }).last().click();
    await page.waitForURL(/bang-diem.*atPosition=/);
    await page.getByText('Đang xem như đã biết ở vị trí').waitFor();
    await page.getByRole('rowheader').first().waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'board-past');
  });

  it('take a day, and lead back to now', async () => {
    const page = await web.openAs('kt.giamsat', '/thoi-diem');
    await page.getByLabel('Như đã biết ở vị trí').fill('1200');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await page.waitForURL(/atPosition=1200/);
    await page.getByText(/Mọi trang đang hiện như ở thời điểm đã chọn/).waitFor();
    await page.getByRole('button', { name: 'Về hiện tại' }).first().click();
    await page.waitForURL((url) => !url.search.includes('atPosition'));
  });
});
