import type { Page } from 'playwright-core';
import { describeInBrowser } from './src/testing/chromium.js';
import { handIn } from './src/testing/handed-in.js';
import { PAGES_SHOWN, type PageShown } from './src/testing/pages-shown.js';
import { sizesOf } from './src/testing/paper.js';
import { ACCOUNTS, ROLES, type Viewer } from './src/testing/roles.js';
import { useWebKit, WIDTHS } from './src/testing/web-kit.js';

/** Of the routes that lead on without a page of their own. */
const LEADS_ON = '/';
const A4_POINTS = [595, 842];
const CHART = '.recharts-wrapper > svg';
/** Of a chart on paper: it is scaled, neither cut nor gone. */
const CHART_WIDTH_MIN = 300;

/** The routes of the router that runs in the page, as the navigation reads them. */
const ROUTES = `Object.values(self.__TSR_ROUTER__.routesByPath)
  .map(({ fullPath, options }) => ({ path: fullPath, roles: options.staticData?.roles ?? [] }))`;

interface Route {
  readonly path: string;
  readonly roles: readonly string[];
}

/** By day a page is gone through whole for the first of its viewers, at night for each of them. */
const isWhole = (viewer: Viewer, { viewers }: PageShown): boolean =>
  viewer === viewers[0] || process.env['EVERY_PAGE'] === 'whole';

const OPENED = PAGES_SHOWN.flatMap((shown) =>
  shown.viewers.map((viewer) => ({ ...shown, viewer, isWhole: isWhole(viewer, shown) })),
);

describeInBrowser('every page of every role', () => {
  const web = useWebKit();
  // So that there is a queue to look at.
  beforeAll(() => handIn(web, { '1.1': 'sokhcn', '3.6': 'sokhcn' }, ACCOUNTS.reviewer), 60_000);

  const accountOf = (viewer: Viewer) => (viewer === 'visitor' ? undefined : ACCOUNTS[viewer]);

  it('is opened here: the router has no page without an entry, and no entry is left of a page that is gone', async () => {
    const page = await web.open('/cong-khai');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const routes = await page.evaluate<readonly Route[]>(ROUTES);
    const paths = routes.map(({ path }) => path).filter((path) => path !== LEADS_ON);
    expect(PAGES_SHOWN.map(({ route }) => route).toSorted()).toEqual(paths.toSorted());
  });

  it.each(ROLES)(
    'is opened for whom the navigation shows it: %s, who lands on the first one',
    async (role) => {
      const page = await web.openAs(ACCOUNTS[role], LEADS_ON);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const places = await page
        .getByRole('navigation', { name: 'Các trang' })
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      const opened = PAGES_SHOWN.filter(
        ({ viewers, route, byLink }) => viewers.includes(role) && !byLink && !route.includes('$'),
      );
      expect(places.toSorted()).toEqual(opened.map(({ route }) => route).toSorted());
      expect(new URL(page.url()).pathname).toBe(places[0]);
    },
  );

  it.each(OPENED)('$viewer: $name answers on a phone and on a screen', async ({ viewer, ...shown }) => {
    const [phone, screen] = WIDTHS;
    const page = await web.visit(accountOf(viewer), shown.address ?? shown.route, phone);
    await expectShown(page, shown);
    expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, `${viewer}-${shown.name}`);
    await web.widen(page, screen);
    await expectShown(page, shown);
    if (shown.isWhole) expect(await web.violations(page)).toEqual([]);
    await web.screenshot(page, `${viewer}-${shown.name}`);
  });

  it.each(OPENED.filter((opened) => opened.isWhole))(
    '$viewer: $name says a lost connection, and goes on paper',
    async ({ viewer, ...shown }) => {
      const page = await web.visit(accountOf(viewer), shown.address ?? shown.route, WIDTHS[1]);
      await expectShown(page, shown);
      await expectOffline(page);
      await expectOnPaper(page);
      const sheets = await sizesOf(await web.print(page, `${viewer}-${shown.name}`));
      expect(sheets).not.toEqual([]);
      expect(new Set(sheets.map((size) => size.toSorted((a, b) => a - b).join()))).toEqual(
        new Set([A4_POINTS.join()]),
      );
    },
  );
});

/** The question, its answer, and no word of a failure. */
async function expectShown(page: Page, { question, answer, chart }: PageShown): Promise<void> {
  await page.getByRole('heading', { level: 1, name: question }).waitFor();
  await page.getByText(answer).first().waitFor();
  await page.locator('.late').first().waitFor({ state: 'detached' });
  if (chart) await page.locator(CHART).waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await page.getByText(/^Mã lỗi: /).count()).toBe(0);
}

/** Without a connection the page stays, and says so; it says so no more once there is one. */
async function expectOffline(page: Page): Promise<void> {
  const said = page.getByText(/^Mất kết nối\./);
  await page.context().setOffline(true);
  await said.waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  await page.context().setOffline(false);
  await said.waitFor({ state: 'detached' });
}

/** Question, filters and position stay; what can only be clicked goes. */
async function expectOnPaper(page: Page): Promise<void> {
  const position = await page.getByRole('button', { name: /^Tính đến/ }).count();
  const filters = page.getByRole('main').locator('select');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  for (const filter of await filters.all()) expect(await filter.isVisible()).toBe(true);
  for (const chart of await page.locator(CHART).all())
    expect((await chart.boundingBox())?.width).toBeGreaterThan(CHART_WIDTH_MIN);
  const seal = page.getByText(/^dti-ledger · http.* in lúc .* · Tính đến .* vị trí [\d.]+$/);
  expect(await seal.count()).toBe(position);
  for (const each of await seal.all()) expect(await each.isVisible()).toBe(true);
}
