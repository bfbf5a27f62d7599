import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { dockerMissing } from './docker.js';

const folder = mkdtempSync(join(tmpdir(), 'docker-'));
const socket = join(folder, 'docker.sock');

// The question blocks this thread, so that the answer has to come from another.
const ENGINE = `
  const { parentPort, workerData } = require('node:worker_threads');
  require('node:http')
    .createServer((request, response) => response.writeHead(request.url === '/_ping' ? 200 : 404).end())
    .listen(workerData, () => parentPort.postMessage('listening'));
`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is there when the socket answers', async () => {
  const engine = new Worker(ENGINE, { eval: true, workerData: socket });
  await once(engine, 'message');
  expect(dockerMissing(`unix://${socket}`)).toBeUndefined();
  await engine.terminate();
});

it('is missing when nobody listens', () => {
  expect(dockerMissing(`unix://${join(folder, 'none.sock')}`)).toBe('Docker does not answer');
  expect(dockerMissing('tcp://127.0.0.1:1')).toBe('Docker does not answer');
});
