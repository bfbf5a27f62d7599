import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const ANSWER_MS_MAX = 3_000;
const SOCKET = '/var/run/docker.sock';

// Asked in a process of its own, because a suite is registered before anything can be awaited.
const ASK = `
  const { request } = require('node:http');
  const host = process.argv[1];
  const at = host.startsWith('unix://')
    ? { socketPath: host.slice('unix://'.length), path: '/_ping' }
    : new URL('/_ping', host.replace(/^tcp:/, 'http:'));
  request(at, (response) => process.exit(response.statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1)).end();
`;

/** Why Docker cannot be used, or undefined when it answers. Asks at DOCKER_HOST, or else at the usual socket. */
export function dockerMissing(host = process.env.DOCKER_HOST ?? `unix://${SOCKET}`): string | undefined {
  if (host === `unix://${SOCKET}` && !existsSync(SOCKET)) return 'Docker is not installed';
  const { status } = spawnSync(process.execPath, ['-e', ASK, host], { timeout: ANSWER_MS_MAX });
  return status === 0 ? undefined : 'Docker does not answer';
}

let missing: { readonly why: string | undefined } | undefined;

/** A suite on real engines in containers. Without Docker it is skipped, and its name says why. */
export function describeWithDocker(name: string, suite: () => void): void {
  missing ??= { why: dockerMissing() };
  if (missing.why === undefined) describe(name, suite);
  else describe.skip(`${name} (${missing.why})`, suite);
}
