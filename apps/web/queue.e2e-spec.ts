import { describeInBrowser } from './src/testing/chromium.js';
import { apiAs, handIn } from './src/testing/handed-in.js';
import { useWebKit, WIDTHS } from './src/testing/web-kit.js';

const QUESTION = 'Hồ sơ nào đang chờ tôi thẩm định?';
const HELPER = 'tgv.sotaichinh';

describeInBrowser('the appraisal queue', () => {
  const web = useWebKit();

  it.each(WIDTHS)('says who has not handed in when nothing is left, %i px wide', async (width) => {
    const page = await web.openAs(HELPER, '/tham-dinh', width);
    await page.getByText('Không còn việc.').waitFor();
    await page.getByRole('link', { name: 'Sở Khoa học và Công nghệ' }).waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'queue-empty');
  });

  describe('with dossiers that were handed in', () => {
    let dossiers: readonly string[] = [];
    beforeAll(async () => {
      const leads = {
        '1.1': 'sokhcn',
        '2.1': 'sokhcn',
        '3.6': 'sokhcn',
        '5.8': 'vpubnd',
        '8.1': 'congantinh',
        '6.1': 'sokhcn',
      };
      dossiers = await handIn(web, leads, HELPER);
    }, 60_000);

    it.each(WIDTHS)(
      'shows count, points and the longest wait, biggest points first, %i px wide',
      async (width) => {
        const page = await web.openAs(HELPER, '/tham-dinh', width);
        await page.getByText('6 hồ sơ đang chờ').waitFor();
        const first = page.locator('[data-row]').first();
        expect(await first.textContent()).toContain('8.1');
        expect(await web.violations(page)).toEqual([]);
        await web.screenshot(page, 'queue');
        await page.getByRole('searchbox').fill('14 tuoi');
        await page.waitForURL(/find=14/);
        await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 1);
        await page.getByRole('button', { name: 'Minh chứng, 8.1' }).click();
        await page.getByText(/^81\/BC-MAU ngày/).waitFor();
        expect(await web.violations(page)).toEqual([]);
        await web.screenshot(page, 'queue-evidence');
      },
    );

    it('is worked through by keys alone', async () => {
      const page = await web.openAs(HELPER, '/tham-dinh');
      await page.getByText('6 hồ sơ đang chờ').waitFor();
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      const { keyboard } = page;
      await keyboard.press('j');
      expect(await focused()).toContain('8.1');
      await keyboard.press('Space');
      await page.getByText(/^81\/BC-MAU ngày/).waitFor();
      await keyboard.press('j');
      expect(await focused()).toContain('3.6');
      await page.getByText(/^36\/BC-MAU ngày/).waitFor();
      await keyboard.press('k');
      await keyboard.press('a');
      await page.getByText(/Đã chấp nhận điểm tự chấm của chỉ số 8\.1/).waitFor();
      await page.getByText('5 hồ sơ đang chờ').waitFor();
      expect(await focused()).toContain('3.6');
      await keyboard.press('l');
      await page.getByRole('dialog').getByText('Hạ điểm chỉ số 3.6').waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
      await keyboard.type('20,5');
      await page.getByText(/Hạ còn 20,5: mất thêm 2 điểm/).waitFor();
      await keyboard.press('Enter');
      await page.getByText('Hãy viết lý do để cơ quan biết vì sao mất điểm.').waitFor();
      expect(await web.violations(page)).toEqual([]);
      await web.screenshot(page, 'queue-lower');
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      await keyboard.type('Một nền tảng chưa có người dùng.');
      await page.reload();
      await page.getByText('5 hồ sơ đang chờ').waitFor();
      await keyboard.press('j');
      await keyboard.press('l');
      await page.getByText('Đã lấy lại bản nháp').waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
      for (let tab = 0; tab < 3; tab += 1) await keyboard.press('Tab');
      await keyboard.type('10/QĐ-MAU');
      await keyboard.press('Enter');
      await page.getByText(/Đã hạ điểm chỉ số 3\.6/).waitFor();
      await page.getByText('4 hồ sơ đang chờ').waitFor();
      await page.waitForFunction(() => document.activeElement?.textContent?.includes('6.1'));
      await keyboard.press('Enter');
      await page.waitForURL(/lich-su/);
    });

    it('shows both versions when somebody was faster, and loses nothing', async () => {
      const page = await web.openAs(HELPER, '/tham-dinh');
      await page.getByText('4 hồ sơ đang chờ').waitFor();
      // The news of what another one does not reach this page.
      await page.route('**/api/v1/live', (route) => route.abort());
      await page.reload();
      await page.getByText('4 hồ sơ đang chờ').waitFor();
      await page.keyboard.press('j');
      await page.getByText('6.1', { exact: false }).first().waitFor();
      await page.waitForLoadState('networkidle');
      const admin = await apiAs(web, 'qt.sokhcn');
      const moved = dossiers.find((key) => key.endsWith('.6.1')) ?? '';
      await admin.write(moved, 'reviewers', { reviewer: 'tgv.sonoivu' });
      await admin.write(moved, 'reviewers', { reviewer: HELPER });
      await page.keyboard.press('a');
      await page.getByRole('dialog').getByText('Hồ sơ đã thay đổi kể từ khi bạn xem').waitFor();
      expect(await web.violations(page)).toEqual([]);
      await web.screenshot(page, 'queue-stale');
      await page.getByRole('button', { name: 'Giữ bản của tôi, gửi lại' }).click();
      await page.getByText(/Đã chấp nhận điểm tự chấm của chỉ số 6\.1/).waitFor();
      web.expectFault(/412/);
      web.expectFault(/live/);
    });

    it('keeps the row and says why when the server refuses or fails', async () => {
      const page = await web.openAs(HELPER, '/tham-dinh');
      await page.getByText('3 hồ sơ đang chờ').waitFor();
      await page.route('**/acceptances', (route) =>
        route.fulfill({
          status: 403,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: '/problems/forbidden',
            title: 'Không được phép',
            status: 403,
            detail: 'Hồ sơ này do người khác thẩm định.',
            errorCode: 'dossier.reviewer-other',
          }),
        }),
      );
      await page.keyboard.press('j');
      await page.keyboard.press('a');
      await page.getByText('Hồ sơ này do người khác thẩm định.').waitFor();
      await page.getByText('3 hồ sơ đang chờ').waitFor();
      web.expectFault(/403/);
      await page.route('**/api/v1/work*', (route) => route.fulfill({ status: 500, body: 'x' }));
      await page.reload();
      await page.getByText('Chưa đọc được số liệu').waitFor();
      web.expectFault(/500/);
    });

    it('rejects a document, takes that back, and gives a dossier back, each with its reason', async () => {
      const page = await web.openAs(HELPER, '/tham-dinh');
      await page.getByText('3 hồ sơ đang chờ').waitFor();
      await page.getByRole('button', { name: 'Minh chứng, 2.1' }).click();
      const beside = page.getByRole('complementary');
      const act = async (name: string, label: RegExp, reason: string) => {
        await beside.getByRole('button', { name, exact: true }).click();
        await page.getByLabel(label).fill(reason);
        await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
      };
      await act('Bác', /^Lý do bác/, 'Văn bản của năm trước');
      await page.getByText('Đã bác văn bản 21/BC-MAU.').waitFor();
      await beside.getByText('Đã bác', { exact: true }).waitFor();
      await act('Khôi phục', /^Vì sao khôi phục/, 'Đọc nhầm năm');
      await beside.getByText('Đã bác', { exact: true }).waitFor({ state: 'detached' });
      expect(await web.violations(page)).toEqual([]);
      await act('Trả lại', /^Cần bổ sung gì/, 'Thiếu phụ lục số liệu');
      await page.getByText('2 hồ sơ đang chờ').waitFor();
    });

    it('decides nothing in the past', async () => {
      const page = await web.openAs(HELPER, '/tham-dinh');
      await page.getByText('2 hồ sơ đang chờ').waitFor();
      const { position } = await (await apiAs(web, HELPER)).read<{ readonly position: string }>('/work');
      await page.goto(`${web.url}/tham-dinh?atPosition=${position}`);
      await page.getByText('Đang xem quá khứ nên không ghi được').waitFor();
      expect(
        await page
          .getByRole('button', { name: /^Chấp nhận/ })
          .first()
          .isDisabled(),
      ).toBe(true);
      expect(await page.getByRole('heading', { name: QUESTION }).count()).toBe(1);
    });
  });
});
