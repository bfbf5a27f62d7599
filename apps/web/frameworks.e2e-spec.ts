import { describeInBrowser } from './src/testing/chromium.js';
import { useWebKit, WIDTHS } from './src/testing/web-kit.js';

describeInBrowser('the page of indicator sets', () => {
  const web = useWebKit();

  it.each(WIDTHS)('shows weights, the reading of each cell and a mapping, %i px wide', async (width) => {
    const page = await web.openAs('kt.giamsat', '/bo-chi-so?other=430', width);
    await page.getByText('Tổng trọng số = 1,000').waitFor();
    await page.getByRole('button', { name: /^3\.7\./ }).click();
    await page.getByText('“Sở, ban, ngành, địa phương”').first().waitFor();
    await page.getByText('Chưa đối chiếu được').first().waitFor();
    expect(await page.getByRole('button', { name: 'Xác nhận cách đọc này' }).count()).toBe(0);
    await web.screenshot(page, 'frameworks');
    expect(await web.violations(page)).toEqual([]);
  });

  it('lets an admin confirm an unclear cell with a reason, and keeps the reason until it is sent', async () => {
    const page = await web.openAs('qt.sokhcn', '/bo-chi-so?search=1.2.');
    const open = async () => {
      await page.getByRole('button', { name: /^1\.2\./ }).click();
      await page.getByRole('button', { name: 'Xác nhận cách đọc này' }).click();
    };
    await open();
    await page.getByLabel('Lý do').fill('Theo trao đổi với Bộ KH&CN');
    expect(await web.violations(page)).toEqual([]);
    await page.reload();
    await open();
    expect(await page.getByLabel('Lý do').inputValue()).toBe('Theo trao đổi với Bộ KH&CN');
    await web.screenshot(page, 'frameworks-confirm');
    await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await page.getByText('đã xác nhận 1').waitFor();
  });
});

describeInBrowser('the page of agencies', () => {
  const web = useWebKit();

  it('shows who was who, found without diacritics', async () => {
    const page = await web.openAs('qt.sokhcn', '/don-vi', 360);
    await page.getByText('112 đơn vị').waitFor();
    await page.getByRole('searchbox').fill('so khoa hoc');
    await page.getByRole('link', { name: 'Sở Thông tin và Truyền thông' }).click();
    await page.getByText('Sở Thông tin và Truyền thông').first().waitFor();
    await page.getByRole('searchbox').fill('khong co don vi nay');
    await page.getByRole('button', { name: 'Xoá lọc' }).click();
    await page.getByText('112 đơn vị').waitFor();
  });

  it('asks a visitor to sign in', async () => {
    const page = await web.open('/don-vi');
    await page.getByText('Hãy đăng nhập để xem trang này.').waitFor();
  });
});
