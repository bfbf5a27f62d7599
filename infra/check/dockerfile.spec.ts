import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathOf, textOf } from './deployment-files.js';

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** No tool for this runs without Docker: the file is read here, instruction by instruction. */
function instructionsOf(text: string): readonly Instruction[] {
  const joined = text.replaceAll(/^#.*$/gm, '').replaceAll(/\\\n/g, ' ');
  return joined
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ word: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1).trim() }));
}

const WORDS = [
  'FROM',
  'WORKDIR',
  'COPY',
  'RUN',
  'ENV',
  'USER',
  'VOLUME',
  'EXPOSE',
  'STOPSIGNAL',
  'HEALTHCHECK',
  'CMD',
];
const instructions = instructionsOf(textOf('infra/docker/Dockerfile'));
const all = (word: string) => instructions.filter((each) => each.word === word).map(({ rest }) => rest);
const last = instructions.slice(instructions.findLastIndex(({ word }) => word === 'FROM'));

describe('the Dockerfile', () => {
  it('has instructions that Docker knows', () =>
    expect(instructions.filter(({ word }) => !WORDS.includes(word))).toEqual([]));

  it('begins both stages with the same Node of one version, that of the project', () => {
    const version = (JSON.parse(textOf('package.json')) as { dependencies: { node: string } }).dependencies
      .node;
    expect(all('FROM').map((text) => text.split(' ')[0])).toEqual(
      Array(2).fill(`node:${version}-bookworm-slim`),
    );
  });

  it('copies what exists, and what .dockerignore lets through', () => {
    const ignored = textOf('infra/docker/Dockerfile.dockerignore').split('\n');
    const sources = all('COPY')
      .filter((text) => !text.includes('--from='))
      .flatMap((text) =>
        text
          .split(' ')
          .filter((part) => !part.startsWith('--'))
          .slice(0, -1),
      );
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) {
      expect([source, existsSync(pathOf(source))]).toEqual([source, true]);
      expect(ignored.some((line) => line.startsWith('!') && source.startsWith(line.slice(1)))).toBe(true);
    }
  });

  it('ends without rights, without a shell, with a check of its health', () => {
    const words = Object.fromEntries(last.map(({ word, rest }) => [word, rest]));
    expect(words).toMatchObject({ USER: '1000:1000', EXPOSE: '3000', STOPSIGNAL: 'SIGTERM' });
    const [program, file, ...rest] = JSON.parse(words['CMD'] ?? '') as readonly string[];
    expect([program, file, rest]).toEqual(['node', 'dist/apps/cli/src/main.js', ['serve', '--role', 'all']]);
    const check = JSON.parse((words['HEALTHCHECK'] ?? '').split(' CMD ')[1] ?? '') as readonly string[];
    expect(check[2]).toContain('/health/ready');
  });

  it('has a health check that says what the server says', async () => {
    const check = JSON.parse(all('HEALTHCHECK')[0]?.split(' CMD ')[1] ?? '') as readonly string[];
    for (const [status, expected] of [
      [200, 0],
      [503, 1],
    ] as const) {
      const server = createServer((_, response) => void response.writeHead(status).end()).listen(
        0,
        '127.0.0.1',
      );
      await once(server, 'listening');
      const { port } = server.address() as { readonly port: number };
      const child = spawn(process.execPath, check.slice(1), { env: { PORT: String(port) } });
      expect((await once(child, 'exit'))[0]).toBe(expected);
      server.close();
      server.closeAllConnections();
    }
  });

  it('brings no secret and no package of development into the last stage', () => {
    expect(all('ENV').join(' ')).not.toMatch(/SECRET|TOKEN|PASSWORD/);
    expect(all('RUN').some((text) => text.includes('npm prune --omit=dev'))).toBe(true);
    expect(last.filter(({ word, rest }) => word === 'RUN' && rest.includes('npm'))).toEqual([]);
  });
});
