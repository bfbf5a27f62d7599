import { describeInBrowser } from './src/testing/chromium.js';
import { SAMPLE_PASSWORD, useWebKit, WIDTHS } from './src/testing/web-kit.js';

describeInBrowser('the shell', () => {
  const web = useWebKit();

  it.each(WIDTHS)('lets an officer in and leads to their work, %i px wide', async (width) => {
    const page = await web.open('/', width);
    await page.getByLabel('Tài khoản').fill('cb.congantinh');
    await page.getByLabel('Mật khẩu').fill(SAMPLE_PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tôi phải làm gì trước hạn?' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/viec');
    await page.getByRole('button', { name: /^Tính đến .* vị trí [\d.]+/ }).waitFor();
  });
});
