import { describeInBrowser } from './src/testing/chromium.js';
import { useWebKit, WIDTHS } from './src/testing/web-kit.js';

const YEAR = 'khanhhoa.2025.405';
const NEW_YEAR = 'khanhhoa.2026.405';
const OFFICER = 'cb.congantinh';

/** Lost points of the sample year with other causes than those of first-ten-minutes.e2e-spec.ts. */
const LOST = [
  ['8.1', '−3,4', 'chưa đạt mức yêu cầu', '13/BC-MAU', 'Công an tỉnh'],
  ['5.3', '−0,9313', 'minh chứng bị bác (minh chứng 168/BC-MAU)', '168/BC-MAU', '10/QĐ-MAU, Điều 5'],
] as const;

describeInBrowser('an officer’s pages', () => {
  const web = useWebKit();

  it.each(WIDTHS)('says what to do where there is no evidence yet, %i px wide', async (width) => {
    const page = await web.openAs(OFFICER, `/minh-chung/${NEW_YEAR}.5.1`, width);
    await page.getByText('Chưa có minh chứng nào.').waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'evidence-empty');
  });

  it.each(['hd.vpubnd', 'qt.sokhcn'])('offer nothing to write to %s, who is no officer', async (account) => {
    const page = await web.openAs(account, `/tieu-chi/${NEW_YEAR}.5.1`);
    await page.getByText(/tài khoản này chỉ xem\.$/).waitFor();
    expect(await page.getByRole('button', { name: 'Ghi và tự chấm' }).count()).toBe(0);
    expect(await page.getByRole('main').getByRole('textbox').first().isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'Chưa có minh chứng' }).click();
    await page.getByText('Chưa có minh chứng nào.').waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
  });

  it.each(LOST)(
    'says why %s lost %s: sentence, waterfall, cause, evidence, decision, basis, in at most three clicks',
    async (indicator, points, cause, evidence, proof) => {
      const page = await web.openAs(OFFICER, '/viec');
      await page.getByRole('link', { name: 'Xem mọi điểm đã mất' }).click();
      await page.getByText(/^Mất 15,4428 điểm/).waitFor();
      await page.getByRole('row').filter({ hasText: indicator }).getByRole('link').first().click();
      await page.getByRole('heading', { level: 1, name: `Vì sao ${indicator} mất điểm?` }).waitFor();
      await page.getByText(`Chỉ số ${indicator} “`).waitFor();
      await page.locator('.recharts-surface').waitFor();
      const row = page.getByRole('row').filter({ hasText: cause });
      expect(await row.innerText()).toContain(points);
      await page.getByRole('link', { name: new RegExp(`^${evidence}`) }).waitFor();
      expect(await page.getByRole('main').innerText()).toContain(proof);
      expect(await page.getByRole('main').innerText()).toContain('4636/KH-UBND ngày 29/09/2025, Phụ lục I');
    },
  );

  it('copies the answer as plain text, and prints on A4', async () => {
    const page = await web.openAs(OFFICER, `/vi-sao/${YEAR}.5.1`);
    const sentence = await page.getByText(/^Chỉ số 5\.1 “/).innerText();
    await page.getByRole('button', { name: 'Chép câu trả lời' }).click();
    await page.getByRole('button', { name: 'Đã chép' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByText(/^dti-ledger · http.* in lúc/).isVisible()).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
  });

  it('shows another moment, on every page from then on, until somebody goes back', async () => {
    const page = await web.openAs(OFFICER, `/vi-sao/${YEAR}.5.1`);
    await page.getByRole('button', { name: /^Tính đến/ }).click();
    await page.getByLabel('Như đã biết ở vị trí').fill('1000');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await page.getByText('Đang xem như đã biết ở vị trí 1.000').waitFor();
    await page.getByText(/^Mất 1,0687 điểm ở 5\.1/).waitFor();
    await page.getByRole('link', { name: 'Vì sao mất điểm' }).click();
    await page.getByText('Đang xem như đã biết ở vị trí 1.000').waitFor();
    expect(new URL(page.url()).searchParams.get('atPosition')).toBe('1000');
    await page.getByRole('button', { name: 'Về hiện tại' }).click();
    await page.getByText(/^Mất 15,4428 điểm/).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('finds work without diacritics, steps by j and k, and saves the deadlines as a calendar', async () => {
    const page = await web.openAs(OFFICER, '/viec');
    await page.getByText(/^Còn 18 việc/).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('tri tue nhan tao');
    await expect(page.getByRole('row').count()).resolves.toBe(2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Tiêu chí 3\.7/ }).waitFor();
    await page.goBack();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải lịch (.ics)' }).click();
    expect((await saved).suggestedFilename()).toBe('viec-cua-toi.ics');
  });
});
