import type { Page } from 'playwright-core';
import { describeInBrowser } from './src/testing/chromium.js';
import { useWebKit, WIDTHS } from './src/testing/web-kit.js';
import { dayText, today } from './src/format/dates.js';

const CHAIR = 'hd.vpubnd';
const SECRETARY = 'hd.sotaichinh';
const LEAD = 'hd.sokhcn';
const SITTING = `/phien-hop/${today()}-hd1`;

/** Led by none of the sample's council: every member present may vote. */
const FREE = '8.1';

describeInBrowser('a sitting, by clicks alone', () => {
  const web = useWebKit();
  const at = async (account: string, indicator: string, width?: number): Promise<Page> => {
    const page = await web.openAs(account, `${SITTING}?item=${indicator}`, width);
    await page.getByText(/^Đang họp từ/).waitFor();
    return page;
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const dialog = (page: Page) => page.getByRole('dialog');

  it.each(WIDTHS)('is convened with the council as it sat last, %i px wide', async (width) => {
    const page = await web.openAs(CHAIR, '/phien-hop', width);
    await page.getByRole('link', { name: 'Triệu tập phiên họp' }).click();
    await page.getByLabel('Tài khoản 6').waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'convening');
    await press(page, 'Triệu tập phiên họp');
    await page.getByText('Hãy chọn ngày họp.').waitFor();
    await page.getByText('Hãy chọn ít nhất một chỉ số.').waitFor();
    if (width !== 1366) return;
    await page.getByLabel('Ngày họp').fill(dayText(today()));
    await page.keyboard.press('Tab');
    for (const number of [6, 5, 4]) await press(page, `Bỏ thành viên ${number}`);
    await page.getByLabel('Số thành viên tối thiểu').fill('2');
    for (const indicator of [FREE, '1.1']) {
      await page.getByRole('combobox', { name: /Chỉ số sẽ xét/ }).fill(indicator);
      await page.getByRole('option', { name: new RegExp(`^${indicator.replace('.', '\\.')} `) }).click();
    }
    await page.keyboard.press('Escape');
    await press(page, 'Triệu tập phiên họp');
    await page.waitForURL(new RegExp(SITTING));
    await page.getByText('có mặt 0/3 thành viên (cần 2)').waitFor();
  });

  it('is attended: by oneself, and recorded by the secretary', async () => {
    const page = await at(SECRETARY, FREE);
    await press(page, 'Tôi có mặt');
    await page.getByText('có mặt 1/3').waitFor();
    await press(page, `Ghi ${CHAIR} có mặt`);
    await press(page, `Ghi ${LEAD} có mặt`);
    await page.getByText('có mặt 3/3').waitFor();
    const member = await at(LEAD, FREE);
    expect(await member.getByRole('button', { name: 'Nêu đề nghị' }).count()).toBe(0);
    expect(await member.getByRole('button', { name: 'Kết thúc phiên họp' }).count()).toBe(0);
  });

  it('takes a proposal, keeps what was typed when somebody was faster, and lets both be compared', async () => {
    const chair = await at(CHAIR, FREE);
    await press(chair, 'Nêu đề nghị');
    await dialog(chair).getByRole('button', { name: 'Nêu đề nghị' }).click();
    await chair.getByText('Hãy nhập số điểm, ví dụ 8,5.').waitFor();
    await chair.getByLabel('Điểm đề nghị').fill('7,5');
    await chair.getByLabel('Lý do (ghi vào biên bản)').fill('Số liệu chưa khớp minh chứng');
    expect(await web.violations(chair)).toEqual([]);
    await web.screenshot(chair, 'proposing');
    const other = await at(SECRETARY, '1.1');
    await press(other, 'Nêu đề nghị');
    await other.getByLabel('Điểm đề nghị').fill('10');
    await other.getByLabel('Lý do (ghi vào biên bản)').fill('Đủ minh chứng');
    await dialog(other).getByRole('button', { name: 'Nêu đề nghị' }).click();
    await other.getByText(/Đề nghị số 1 của hd\.sotaichinh: 10\//).waitFor();
    await dialog(chair).getByRole('button', { name: 'Nêu đề nghị' }).click();
    await chair.getByRole('button', { name: /^Giữ bản của tôi/ }).click();
    web.expectFault(/412/);
    await chair.getByText(/Đề nghị số 1 của hd\.vpubnd: 7,5\//).waitFor();
  });

  it('leads a member from the queue to the vote, and says who has none', async () => {
    const member = await web.openAs(LEAD, '/');
    await member.waitForURL(/cho-quyet-dinh/);
    await member.getByText(/2 chỉ số đang chờ/).waitFor();
    await member.getByText('Bạn không biểu quyết: cơ quan của bạn phụ trách').waitFor();
    expect(await web.violations(member)).toEqual([]);
    await web.screenshot(member, 'waiting');
    await member.getByRole('link', { name: /^8\.1 / }).click();
    await press(member, 'Tán thành');
    await member.getByRole('button', { name: 'Tán thành', pressed: true }).waitFor();
    const led = await at(LEAD, '1.1');
    await led.getByText('Bạn không biểu quyết chỉ số này').waitFor();
    expect(await led.getByRole('button', { name: 'Tán thành', exact: true }).count()).toBe(0);
  });

  it('lets a member keep out of an indicator, with a reason', async () => {
    const page = await at(SECRETARY, FREE);
    await press(page, 'Tự rút');
    await page.getByLabel(/^Lý do \(ghi vào biên bản, không đổi/).fill('Người thân báo cáo số liệu này');
    await dialog(page).getByRole('button', { name: 'Tự rút' }).click();
    await page.getByText(/hd\.sotaichinh tự rút: Người thân/).waitFor();
    await page.getByText('Bạn đã tự rút khỏi việc xét chỉ số này.').waitFor();
  });

  it('decides by majority, and says why it cannot before', async () => {
    const page = await at(CHAIR, FREE);
    await press(page, 'Kết luận');
    await page.getByText(/tán thành 1, không tán thành 0/).waitFor();
    await dialog(page).getByRole('button', { name: 'Kết luận' }).click();
    await page.getByText(/Có 1\/2 thành viên tán thành, cần quá nửa/).waitFor();
    web.expectFault(/409/);
    await dialog(page).getByRole('button', { name: 'Thôi' }).click();
    await press(page, 'Tán thành');
    await page.getByRole('button', { name: 'Tán thành', pressed: true }).waitFor();
    await press(page, 'Kết luận');
    await dialog(page).getByRole('button', { name: 'Kết luận' }).click();
    await page.getByText(/^Quyết định: 7,5\//).waitFor();
  });

  it('is closed once no proposal stands, and has minutes', async () => {
    const page = await at(CHAIR, '1.1');
    await page.getByText('còn đề nghị đang xét ở chỉ số 1.1.').waitFor();
    await press(page, 'Rút đề nghị');
    await page.getByLabel('Lý do rút (ghi vào biên bản)').fill('Không đủ thành viên được biểu quyết');
    await dialog(page).getByRole('button', { name: 'Rút đề nghị' }).click();
    await page.getByText('Rút vì: Không đủ thành viên').waitFor();
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, 'sitting-open');
    await press(page, 'Kết thúc phiên họp');
    await dialog(page).getByRole('button', { name: 'Kết thúc phiên họp' }).click();
    await page.getByText(/^Đã kết thúc\./).waitFor();
    expect(await page.getByRole('button', { name: 'Nêu đề nghị' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Xem biên bản' }).click();
    await page.getByRole('heading', { name: 'BIÊN BẢN', exact: true }).waitFor();
    await page.getByText(/Hội đồng quyết định: chỉ số 8\.1 được 7,5\//).waitFor();
    expect(await page.getByText('Dự thảo').count()).toBe(0);
  });
});
