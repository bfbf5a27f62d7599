import { serverAdapter } from './server-adapter.js';

/** The address that a caller at `from` has for us when it says in a header that it is 203.0.113.9. */
async function addressOf(from: string, trustedProxies: readonly string[]): Promise<string> {
  const fastify = serverAdapter(undefined, trustedProxies).getInstance();
  fastify.get('/address', ({ ip }, reply) => reply.send(ip));
  const headers = { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' };
  const { body } = await fastify.inject({ url: '/address', remoteAddress: from, headers });
  await fastify.close();
  return body;
}

describe("a caller's address", () => {
  it.each([
    ['is its own when no proxy is named', '10.1.2.3', [], '10.1.2.3'],
    ['is its own when it is not a proxy of ours', '192.0.2.7', ['10.1.0.0/16'], '192.0.2.7'],
    ['is what our proxy saw, not what the caller wrote before', '10.1.2.3', ['10.1.0.0/16'], '203.0.113.9'],
    ['may come from any private network', '172.20.0.5', ['uniquelocal'], '203.0.113.9'],
  ])('%s', async (_name, from, proxies, address) => {
    expect(await addressOf(from, proxies)).toBe(address);
  });
});
