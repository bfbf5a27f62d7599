import { describeInBrowser } from './src/testing/chromium.js';
import { useWebKit } from './src/testing/web-kit.js';

describeInBrowser('the public page', () => {
  const web = useWebKit();

  it('shows points, ranks and targets to a visitor without an account', async () => {
    const page = await web.open('/cong-khai');
    await page.getByText('Năm 2025: 767,804/1.000 điểm, công bố theo 40/QĐ-MAU').waitFor();
    await page.getByText('Thứ hạng gần nhất đã biết: 16/34').waitFor();
    await page.getByText('Dữ liệu mẫu, không phải số liệu thật').waitFor();
    await page.getByText('Năm 2023: chưa có số liệu').waitFor();
    await page.getByText('còn cách 92,9 điểm').waitFor();
  });

  it('finds a target without diacritics, and says so when nothing fits', async () => {
    const page = await web.open('/cong-khai?targets=all');
    await page.getByRole('searchbox', { name: 'Tìm mục tiêu' }).fill('so suc khoe dien tu');
    await page.getByText('Tỷ lệ người dân có Sổ sức khỏe điện tử', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('search')).toBe('so suc khoe dien tu');
    await page.getByRole('searchbox', { name: 'Tìm mục tiêu' }).fill('khong co muc tieu nay');
    await page.getByRole('button', { name: 'Xoá lọc' }).click();
    await page.getByText('Số bậc tăng của Chỉ số DTI so với năm trước').waitFor();
  });

  it('says what is missing where no year is published, and what went wrong', async () => {
    const empty = await web.open('/cong-khai?unit=vanninh');
    await empty.getByText('Chưa có năm nào được công bố').waitFor();
    const page = await web.open('/dang-nhap');
    await page.route('**/published-years*', (route) => route.fulfill({ status: 500, body: 'x' }));
    await page.getByRole('link', { name: 'Xem kết quả đã công bố, không cần đăng nhập' }).click();
    await page.getByText('Chưa đọc được số liệu').waitFor();
    await page.getByText('Năm 2022: hạng 41/63').waitFor();
    await web.screenshot(page, 'public-failed');
    await page.unroute('**/published-years*');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('767,804/1.000').waitFor();
    web.expectFault(/500/);
  });
});
