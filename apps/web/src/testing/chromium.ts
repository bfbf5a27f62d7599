import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PATH = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A suite that needs a browser; named as skipped where there is none. */
export const describeInBrowser: jest.Describe = existsSync(PATH) ? describe : describe.skip;

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: PATH, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
