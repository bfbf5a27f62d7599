import type { Page } from 'playwright-core';
import { describeInBrowser } from './src/testing/chromium.js';
import { useWebKit } from './src/testing/web-kit.js';

const OFFICER = 'cb.congantinh';
const dossierOf = (indicator: string) => `khanhhoa.2026.405.${indicator}`;
const PERIOD = '2026-Q4';

/** The smallest picture: one grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

describeInBrowser('handing in', () => {
  const web = useWebKit();

  /** Straight to the API, as a colleague would in another window. */
  async function report(indicator: string, inputs: Record<string, string>): Promise<void> {
    const { token } = await web.signIn(OFFICER);
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const address = `${web.url}/api/v1/dossiers/${dossierOf(indicator)}`;
    const etag = (await fetch(address, { headers })).headers.get('etag') ?? '';
    const body = JSON.stringify({ period: PERIOD, inputs });
    const sent = { method: 'POST', headers: { ...headers, 'If-Match': etag }, body };
    expect((await fetch(`${address}/values`, sent)).status).toBe(201);
  }

  const figures = (page: Page) => ({
    part: page.getByLabel('Số hệ thống thông tin được xác định và phê duyệt cấp độ an toàn', { exact: true }),
    whole: page.getByLabel('Tổng số hệ thống thông tin', { exact: true }),
  });

  it('works the points out while somebody types, keeps the draft over a reload, and writes what the server agrees to', async () => {
    const page = await web.openAs(OFFICER, `/tieu-chi/${dossierOf('5.1')}?period=${PERIOD}`);
    await figures(page).part.fill('124');
    await figures(page).whole.fill('131');
    await page.getByText('124 ÷ 131 × 20 = 18,9313 điểm').waitFor();
    await page.reload();
    await page.getByText(/^Đã lấy lại bản nháp/).waitFor();
    expect(await figures(page).whole.inputValue()).toBe('131');
    await page.keyboard.press('Control+s');
    await page.getByText('Đã ghi số liệu và tự chấm điểm.').waitFor();
    await page.getByRole('link', { name: 'Điểm tự chấm: 18,9313/20' }).waitFor();
    expect(await page.getByText(/bản nháp/).count()).toBe(0);
    await page.getByRole('button', { name: 'Nộp hồ sơ kỳ này' }).click();
    await page.getByLabel('Chưa có minh chứng: hãy ghi lý do').fill('Văn bản đang trình ký.');
    await page.getByRole('dialog').getByRole('button', { name: 'Nộp hồ sơ kỳ này' }).click();
    await page.getByText('Hồ sơ kỳ này đã nộp. Muốn sửa thì rút lại trước.').waitFor();
    expect(await figures(page).part.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Rút lại để sửa' }).click();
    await page.getByLabel('Vì sao rút lại?').fill('Sửa số liệu.');
    await page.getByRole('dialog').getByRole('button', { name: 'Rút lại để sửa' }).click();
    await page.getByText(/^Đã rút lại hồ sơ/).waitFor();
  });

  it.each([
    [
      '1.3',
      'chọn',
      async (page: Page) => page.getByLabel('Có', { exact: true }).check(),
      'có = 10 điểm',
      '10/10',
    ],
    [
      '8.1',
      'phần trăm',
      async (page: Page) => page.getByLabel('Tỷ lệ đạt được').fill('93,2'),
      '46,6 điểm',
      '46,6/50',
    ],
    ['6.3', 'ngưỡng', fillThreshold, '16,6667 điểm', '16,6667/20'],
  ])('estimates %s (%s) as the server does', async (indicator, _, fill, estimate, score) => {
    const page = await web.openAs(OFFICER, `/tieu-chi/${dossierOf(indicator)}?period=${PERIOD}`);
    await fill(page);
    await page.getByText(estimate).waitFor();
    await page.getByRole('button', { name: 'Ghi và tự chấm' }).click();
    await page.getByRole('link', { name: `Điểm tự chấm: ${score}` }).waitFor();
  });

  it('shows both versions when a colleague was faster, and loses neither', async () => {
    const page = await web.openAs(OFFICER, `/tieu-chi/${dossierOf('5.6')}?period=${PERIOD}`);
    const [part, whole] = [
      page.getByLabel(/^Số hệ thống thông tin đã ban hành/),
      page.getByLabel('Tổng số hệ thống thông tin'),
    ];
    await part.fill('10');
    await whole.fill('20');
    await report('5.6', { numerator: '15', denominator: '20' });
    await page.getByRole('button', { name: 'Ghi và tự chấm' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hồ sơ đã thay đổi kể từ khi bạn xem' });
    await dialog.waitFor();
    const row = dialog.getByRole('row').filter({ hasText: 'Số hệ thống thông tin đã ban hành' });
    await row.getByText('15').waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([expect.any(String), '10', '15']);
    expect(await dialog.getByRole('listitem').innerText()).toContain(OFFICER);
    await web.screenshot(page, 'stale');
    await dialog.getByRole('button', { name: 'Giữ bản của tôi, gửi lại' }).click();
    await page.getByRole('link', { name: 'Điểm tự chấm: 5/10' }).waitFor();
    web.expectFault(/412/);
  });

  it('hands evidence in by the keyboard alone, with its code as receipt, and withdraws it with a reason', async () => {
    const page = await web.openAs(OFFICER, `/minh-chung/${dossierOf('5.2')}?period=${PERIOD}`);
    const zone = page.getByRole('button', { name: /^Kéo tệp vào đây/ }).first();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), zone.press('Enter')]);
    await chooser.setFiles({ name: 'Văn bản.png', mimeType: 'image/png', buffer: PNG });
    await page.getByText(/^Mã SHA-256: [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/).waitFor();
    await page.getByLabel('Số/ký hiệu').focus();
    for (const text of ['12/QĐ-CAT', 'Quyết định phê duyệt', '05/11/2026', 'Phê duyệt phương án']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    // Past "Bỏ bản nháp" to "Nộp".
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^Đã nhận\. Mã biên nhận/).waitFor();
    await page.getByText('12/QĐ-CAT, 05/11/2026').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải về' }).click();
    expect((await saved).suggestedFilename()).toBe('Văn bản.png');
    await page.getByRole('button', { name: 'Rút', exact: true }).click();
    await page.getByLabel('Lý do').fill('Gửi nhầm.');
    await page.getByRole('dialog').getByRole('button', { name: 'Rút', exact: true }).click();
    await page.getByText('Đã rút', { exact: true }).waitFor();
  });

  it('says which types it takes when it is given another', async () => {
    const page = await web.openAs(OFFICER, `/minh-chung/${dossierOf('5.2')}`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'a.exe', mimeType: 'application/x-msdownload', buffer: PNG });
    await page.getByText(/^Loại tệp này không được nhận/).waitFor();
  });
});

async function fillThreshold(page: Page): Promise<void> {
  await page.getByLabel(/^Số dịch vụ dữ liệu trên NDXP/).fill('19');
  await page.getByLabel('Tổng số dịch vụ dữ liệu có trên NDXP').fill('24');
}
