import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { startSampleServer, type SampleServer } from './sample-server.js';

const SCREENSHOTS = resolve(import.meta.dirname, '../../../../.ci-output/screenshots');
/** The password that the server prints with its sample accounts. */
export const SAMPLE_PASSWORD = 'Mau-thu-nghiem-2026';
/** What a phone and an office screen show: every page must work on both. */
export const WIDTHS = [360, 1366] as const;
const HEIGHTS: Readonly<Record<number, number>> = { 360: 740, 1366: 768, 1920: 1080 };
const SHOWN_MS_MAX = 15_000;

/** What the browser itself says of a request while a test has taken the network away. */
const NO_NETWORK = /ERR_INTERNET_DISCONNECTED/;

/** In the page: what passed stays there, which of a long page is most of the answer. */
const EXAMINATION = `axe
  .run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  })
  .then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`;

/** One server on the sample year and one browser for a suite: `const web = useWebKit();` in its `describe`. */
export class WebKit {
  #server: SampleServer | undefined;
  #browser: Browser | undefined;
  #contexts: BrowserContext[] = [];
  readonly #kept = new Map<string | undefined, Page>();
  #faults: string[] = [];

  get server(): SampleServer {
    if (!this.#server) throw new Error('the server is not started');
    return this.#server;
  }

  get url(): string {
    return this.server.url;
  }

  async start(startServer = startSampleServer): Promise<void> {
    [this.#server, this.#browser] = await Promise.all([startServer(), launchChromium()]);
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.stop();
  }

  /** A page of nobody, in a browser that knows nothing yet. */
  async open(path: string, width = 1366): Promise<Page> {
    const page = await this.#page(width);
    await page.goto(this.url + path);
    return page;
  }

  /** A page of a sample account, signed in as if it had typed its password before. */
  async openAs(account: string, path: string, width = 1366): Promise<Page> {
    const page = await this.#page(width);
    await this.#signedIn(page, account);
    await page.goto(this.url + path);
    return page;
  }

  async signIn(account: string): Promise<{ readonly token: string }> {
    const body = JSON.stringify({ username: account, password: SAMPLE_PASSWORD });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${this.url}/api/v1/sessions`, { method: 'POST', headers, body });
    return (await answer.json()) as { readonly token: string };
  }

  /**
   * Kept as output of CI: `.ci-output/screenshots/<name>-<width>.png`, the whole page. A dialog stands in the window:
   * then the window is enough, whose size the browser changes for a whole page, which may take the focus out of it.
   */
  async screenshot(page: Page, name: string): Promise<void> {
    await mkdir(SCREENSHOTS, { recursive: true });
    const width = page.viewportSize()?.width ?? 0;
    await page.screenshot({
      path: join(SCREENSHOTS, `${name}-${width}.png`),
      fullPage: (await page.getByRole('dialog').count()) === 0,
      animations: 'disabled',
    });
  }

  /** One page an account, or of nobody, for a whole suite: its browser keeps what it has loaded before. */
  async visit(account: string | undefined, path: string, width: number): Promise<Page> {
    const kept = this.#kept.get(account);
    const page = kept ?? (await this.#page(width));
    if (!kept) {
      this.#kept.set(account, page);
      this.#contexts = this.#contexts.filter((context) => context !== page.context());
      if (account !== undefined) await this.#signedIn(page, account);
    }
    await page.emulateMedia({ media: null });
    await this.widen(page, width);
    await page.goto(this.url + path);
    return page;
  }

  /** The same page in a window of another width. */
  async widen(page: Page, width: number): Promise<void> {
    await page.setViewportSize({ width, height: HEIGHTS[width] ?? 800 });
  }

  /** Its PDF as the printer gets it, kept beside the screenshots: `.ci-output/screenshots/<name>.pdf`. */
  async print(page: Page, name: string): Promise<Uint8Array> {
    await mkdir(SCREENSHOTS, { recursive: true });
    return page.pdf({ preferCSSPageSize: true, path: join(SCREENSHOTS, `${name}.pdf`) });
  }

  /** What axe finds against WCAG 2.2 AA, one line each; and whether the page is wider than its window. */
  async violations(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    const found = await page.evaluate<readonly string[]>(EXAMINATION);
    const isTooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    return isTooWide ? [...found, 'the page scrolls sideways'] : found;
  }

  /** Says that a fault is meant to be seen: `await web.expectFault(/403/)` takes it off the list. */
  expectFault(pattern: RegExp): void {
    expect(this.#faults.filter((fault) => pattern.test(fault))).not.toEqual([]);
    this.#faults = this.#faults.filter((fault) => !pattern.test(fault));
  }

  /** After each test: whatever a page wrote to its console as an error makes the test fail. */
  async finish(): Promise<void> {
    const faults = this.#faults;
    this.#faults = [];
    for (const context of this.#contexts) await context.close();
    this.#contexts = [];
    expect(faults).toEqual([]);
  }

  async #signedIn(page: Page, account: string): Promise<void> {
    const session = JSON.stringify(await this.signIn(account));
    await page.addInitScript((text) => {
      if (sessionStorage.getItem('dti.session') === null) sessionStorage.setItem('dti.session', text);
    }, session);
  }

  async #page(width: number): Promise<Page> {
    if (!this.#browser) throw new Error('the browser is not started');
    const viewport = { width, height: HEIGHTS[width] ?? 800 };
    const context = await this.#browser.newContext({
      viewport,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    this.#contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(SHOWN_MS_MAX);
    page.on('console', (message) => {
      const fault = `${message.text()} (${message.location().url})`;
      if (message.type() === 'error' && !NO_NETWORK.test(fault)) this.#faults.push(fault);
    });
    page.on('pageerror', (error) => this.#faults.push(String(error)));
    return page;
  }
}

const START_MS_MAX = 240_000;

/** The kit of a suite, started before its tests and stopped after them. */
export function useWebKit(startServer = startSampleServer): WebKit {
  const web = new WebKit();
  beforeAll(() => web.start(startServer), START_MS_MAX);
  afterEach(() => web.finish());
  afterAll(() => web.stop());
  return web;
}
