import { startSampleServer, type SampleServer } from './src/testing/sample-server.js';

const START_MS_MAX = 240_000;

describe('the server of the pages', () => {
  let server: SampleServer;
  beforeAll(async () => (server = await startSampleServer()), START_MS_MAX);
  afterAll(() => server.stop());

  const get = (path: string, headers: Readonly<Record<string, string>> = { Accept: 'text/html' }) =>
    fetch(server.url + path, { headers });

  it('answers every address of a page with the page, and a new nonce each time', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/viec', '/vi-sao/khanhhoa.2025.405.8.1?stage=self']) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
      const policy = answer.headers.get('content-security-policy') ?? '';
      const [, nonce = ''] = /style-src 'self' 'nonce-([^']{20,})'/.exec(policy) ?? [];
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain('unsafe');
      const page = await answer.text();
      expect(page).toContain(`nonce="${nonce}"`);
      expect(page).not.toMatch(/<script(?![^>]* src=)/);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('gives assets compressed, for a year', async () => {
    const [, asset = ''] = /src="(\/assets\/index-[^"]+\.js)"/.exec(await (await get('/')).text()) ?? [];
    const answer = await get(asset, { 'Accept-Encoding': 'br' });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
  });

  it.each(['/api/v1/khong-co', '/assets/khong-co.js', '/assets/..%2f..%2fpackage.json', '/health/khong-co'])(
    'has no page at %s, whoever asks',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json; charset=utf-8',
      ]);
    },
  );

  it('has no page for a program that wants JSON, and takes none in', async () => {
    expect((await get('/viec', { Accept: 'application/json' })).status).toBe(404);
    expect((await fetch(`${server.url}/viec`, { method: 'POST' })).status).toBe(404);
  });
});
