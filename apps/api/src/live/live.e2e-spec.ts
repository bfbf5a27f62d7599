import { once } from 'node:events';
import { get, type ClientRequest, type IncomingMessage } from 'node:http';
import { dossierOf, startApi, type ApiFixture } from '../testing/app.fixture.js';

describe('what moves is told', () => {
  let api: ApiFixture;
  const open: ClientRequest[] = [];
  beforeEach(async () => (api = await startApi()));
  afterEach(async () => {
    for (const request of open.splice(0)) request.destroy();
    await api.close();
  });

  /** A listener, and the next message that it hears. */
  async function listen(headers: Readonly<Record<string, string>> = {}) {
    const Authorization = `Bearer ${await api.token('cb.sokhcn')}`;
    const request = get(`${api.url}/api/v1/live`, { headers: { Authorization, ...headers } });
    open.push(request);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.setEncoding('utf8');
    // Kept from the first byte on: what comes while nobody waits would be lost.
    let heard = '';
    response.on('data', (text: string) => (heard += text));
    const next = async (): Promise<{ readonly id: string; readonly data: Record<string, unknown> }> => {
      for (;;) {
        const [block, id, data] = /id: (\d+)\ndata: (.*)\n\n/.exec(heard) ?? [];
        if (block !== undefined && id !== undefined && data !== undefined) {
          heard = heard.slice(heard.indexOf(block) + block.length);
          return { id, data: JSON.parse(data) as Record<string, unknown> };
        }
        await once(response, 'data');
      }
    };
    return { response, next };
  }

  const report = (value: string, seen: string) =>
    api.ask('POST', `/api/v1/dossiers/${dossierOf('1.1')}/values`, {
      as: 'cb.sokhcn',
      body: { period: '2025-Q2', inputs: { value } },
      headers: { 'If-Match': seen },
    });

  it('says to where and in what kind of thing, and not a word of what was written', async () => {
    const { response, next } = await listen();
    expect(response.headers['content-type']).toBe('text/event-stream');
    const { body } = await report('93,5', '"new"');
    const { id, data } = await next();
    expect({ id, data }).toEqual({
      id: String(body.position),
      data: { position: String(body.position), kinds: ['dossier'] },
    });
  });

  it('goes on after the last message that a client heard', async () => {
    const head = await api.ledger.head();
    const { body } = await report('93,5', '"new"');
    const { next } = await listen({ 'Last-Event-ID': String(head) });
    expect((await next()).data).toEqual({ position: String(body.position), kinds: ['dossier'] });
    const all = await listen({ 'Last-Event-ID': '0' });
    expect((await all.next()).data.kinds).toEqual(expect.arrayContaining(['cycle', 'dossier', 'framework']));
  });

  it('begins now for a position that has not come, or is none', async () => {
    const listeners = await Promise.all(['999999999', 'x'].map((id) => listen({ 'Last-Event-ID': id })));
    const { body } = await report('93,5', '"new"');
    for (const { next } of listeners) expect((await next()).id).toBe(String(body.position));
  });

  it('wants somebody who signed in', async () => {
    expect((await api.ask('GET', '/api/v1/live')).status).toBe(401);
  });

  it('lets go of every listener when the server stops', async () => {
    const { response } = await listen();
    const ended = once(response, 'end');
    response.resume();
    await api.app.close();
    await ended;
    api = await startApi();
  });
});
