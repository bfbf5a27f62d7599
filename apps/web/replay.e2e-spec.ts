import type { Page } from 'playwright-core';
import { describeInBrowser } from './src/testing/chromium.js';
import { useWebKit, WIDTHS } from './src/testing/web-kit.js';

/** Indicator 2.4 was reported two days late: position 530. */
async function addTwoDaysEarlier(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Nếu …' }).click();
  await page.getByRole('option', { name: '… nộp hay báo cáo sớm hơn, muộn hơn' }).click();
  await page.getByRole('combobox', { name: 'Chỉ số' }).fill('2.4');
  await page.getByRole('option', { name: /^2\.4\./ }).click();
  await page.getByRole('combobox', { name: 'Việc nào' }).click();
  await page.getByRole('option', { name: /Báo cáo số liệu quý II\/2025/ }).click();
  await page.getByLabel('Dời mấy ngày').fill('-2');
  await page.getByRole('button', { name: 'Thêm giả thiết này' }).click();
}

describeInBrowser('the page of replays', () => {
  const web = useWebKit();

  it('replays the published year to the same digest, and says that it is a sample', async () => {
    const page = await web.openAs('qt.sokhcn', '/phat-lai');
    await page.getByText('diễn lại từ sự kiện đầu tiên ra đúng kết quả đã công bố').waitFor();
    const [recorded, recomputed] = await page.locator('.digest').allTextContents();
    expect(recorded).toMatch(/^[0-9a-f]{64}$/);
    expect(recomputed).toBe(recorded);
    await page.getByText('Dữ liệu mẫu, không phải số liệu thật').waitFor();
  });

  it.each(WIDTHS)(
    'says what two days would have changed, and that nothing was written, %i px wide',
    async (width) => {
      const page = await web.openAs('kt.giamsat', '/phat-lai?part=branch', width);
      await addTwoDaysEarlier(page);
      await page.reload();
      await page.getByText('1. việc ở vị trí 530').waitFor();
      await page.getByRole('button', { name: 'Tính thử' }).click();
      await page.getByText('Sổ không đổi').waitFor();
      await page.getByText(/điểm Tổ giúp việc thẩm định 19 → 20/).waitFor();
      await web.screenshot(page, 'branch');
      expect(await web.violations(page)).toEqual([]);
    },
  );

  it('asks the year under another framework', async () => {
    const page = await web.openAs('qt.sokhcn', '/phat-lai?part=branch');
    await page.getByRole('combobox', { name: 'Bộ chỉ số khác' }).click();
    await page.getByRole('option', { name: /^430/ }).click();
    await page.getByRole('button', { name: 'Thêm giả thiết này' }).click();
    await page.getByRole('button', { name: 'Tính thử' }).click();
    await page.getByText('Chỉ số mà bộ kia thay đổi (94)').waitFor();
    await web.screenshot(page, 'branch-framework');
    expect(await web.violations(page)).toEqual([]);
  });

  it('says why an officer sees neither', async () => {
    const page = await web.openAs('cb.congantinh', '/phat-lai');
    await page.getByText('Tài khoản này không xem được trang này').waitFor();
    await web.screenshot(page, 'replay-forbidden');
    expect(await web.violations(page)).toEqual([]);
    web.expectFault(/403/);
  });
});
