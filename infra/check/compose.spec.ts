import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownSettings, pathOf, textOf, yamlOf, type Tree } from './deployment-files.js';
import { describeWithTool, run } from './tools.js';

const COMPOSE = 'infra/compose/compose.yaml';
const names = [...textOf('infra/compose/settings.example').matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(
  ([, name = '']) => name,
);
const settings = Object.fromEntries(names.map((name) => [name, 'x'.repeat(32)]));
const { services, volumes } = yamlOf(COMPOSE);
const entries = Object.entries(services ?? {}) as [string, Tree][];
const ONE_SHOT = ['certificates-folder', 'certificates-made', 'storage-bucket'];
const running = entries.filter(([name]) => !ONE_SHOT.includes(name));
const ours = entries.filter(([name]) => /^(api|projector)-/.test(name));

describeWithTool('compose.yaml, read by docker-compose', 'docker-compose', () => {
  const config = (env: Record<string, string>, ...files: readonly string[]) =>
    run('docker-compose', [...files.flatMap((file) => ['-f', file]), 'config', '--quiet'], {
      cwd: pathOf('infra/compose'),
      env: { PATH: process.env['PATH'] ?? '', ...env },
    });

  it('is valid with every setting of settings.example', () =>
    expect(config(settings, 'compose.yaml')).toEqual({ status: 0, text: '' }));

  it.each(names.filter((name) => !name.startsWith('OTEL_')))('does not start without %s', (name) => {
    const { status, text } = config({ ...settings, [name]: '' }, 'compose.yaml');
    expect(status).not.toBe(0);
    expect(text).toContain(name);
  });

  it('would be refused with a field that nobody knows', () => {
    const folder = mkdtempSync(join(tmpdir(), 'compose-'));
    const path = join(folder, 'more.yaml');
    writeFileSync(path, 'services:\n  api-1:\n    readonly: true\n');
    expect(config(settings, 'compose.yaml', path).status).not.toBe(0);
    rmSync(folder, { recursive: true });
  });
});

describe('compose.yaml', () => {
  it('has the log three times, each application twice, and one of everything else', () =>
    expect(running.map(([name]) => name).sort()).toEqual([
      'api-1',
      'api-2',
      'eventstore-1',
      'eventstore-2',
      'eventstore-3',
      'postgres',
      'projector-1',
      'projector-2',
      'proxy',
      'storage',
    ]));

  it.each(running)('%s gives up every right that it does not need', (_, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      restart: 'unless-stopped',
      mem_limit: expect.any(String),
      logging: { driver: 'json-file', options: { 'max-size': '10m' } },
    });
    expect(service['privileged']).toBeUndefined();
  });

  it.each(entries)('%s comes from an image of one version', (_, { image }) =>
    expect(image).toMatch(/^[a-z0-9/.-]+:(\d+\.\d+(\.\d+)?(-\w+)?|bookworm-slim)$/),
  );

  it('opens the proxy alone to the world', () => {
    expect(entries.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(['proxy']);
    const { inside } = yamlOf(COMPOSE)['networks'] as Tree;
    expect(inside).toMatchObject({ internal: true });
  });

  it.each(ours)(
    '%s runs as nobody special, in its role, with settings that the server knows',
    (name, service) => {
      const { user, command, environment } = service;
      expect(user).toBe('1000:1000');
      expect([...(command ?? [])].slice(-2)).toEqual(['--role', name.replace(/-\d$/, '')]);
      expect(Object.keys(environment ?? {}).filter((key) => !knownSettings().has(key))).toEqual([]);
    },
  );

  it('lets the servers of the log take what the program appends', () => {
    const nodes = entries.filter(([name]) => /^eventstore-\d$/.test(name));
    expect(nodes).toHaveLength(3);
    for (const [, { environment }] of nodes)
      expect(Number(environment?.['EVENTSTORE_MAX_APPEND_SIZE'])).toBeGreaterThanOrEqual(16_000_000);
  });

  it('shows the key of the certificate authority to no running service', () =>
    expect(running.filter(([, service]) => JSON.stringify(service).includes('authority-key'))).toEqual([]));

  it('declares each volume, and uses each', () => {
    const used = entries.flatMap(([, service]) =>
      [...(service['volumes'] ?? [])].map((text) => text.split(':')[0] ?? ''),
    );
    const named = new Set(used.filter((name) => !name.startsWith('.')));
    expect([...named].sort()).toEqual(Object.keys(volumes ?? {}).sort());
  });

  it('waits for health where there is a check, and for an end where there is none', () => {
    const waits = entries.flatMap(
      ([, service]) => Object.entries(service['depends_on'] ?? {}) as [string, Tree][],
    );
    expect(waits.length).toBeGreaterThan(10);
    for (const [name, { condition }] of waits)
      expect([name, condition]).toEqual([
        name,
        ONE_SHOT.includes(name) ? 'service_completed_successfully' : 'service_healthy',
      ]);
  });
});

const CONF = 'infra/compose/nginx.conf';

describeWithTool('nginx.conf, read by nginx', 'nginx', () => {
  /** Names that only the inner network knows become this machine; certificates are made for the test. */
  function tested(change: (conf: string) => string = (conf) => conf): ReturnType<typeof run> {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const subject = [
      '-subj',
      '/CN=dti',
      '-days',
      '1',
      '-keyout',
      join(folder, 'server.key'),
      '-out',
      join(folder, 'server.crt'),
    ];
    expect(run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject]).status).toBe(0);
    const conf = readFileSync(pathOf(CONF), 'utf8')
      .replaceAll(/\bapi-[12]:/g, '127.0.0.1:')
      .replaceAll('/etc/nginx/tls', folder)
      .replace('/run/nginx.pid', join(folder, 'pid'));
    writeFileSync(join(folder, 'nginx.conf'), change(conf));
    const said = run('nginx', ['-t', '-q', '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
    rmSync(folder, { recursive: true });
    return said;
  }

  it('is valid', () => expect(tested()).toEqual({ status: 0, text: '' }));

  it('would be refused with a word that nobody knows', () =>
    expect(tested((conf) => conf.replace('proxy_buffering off', 'proxy_bufering off')).status).not.toBe(0));
});

describe('nginx.conf', () => {
  const conf = textOf(CONF);
  const location = (name: string) => conf.split(`location ${name} {`)[1]?.split('}')[0] ?? '';

  it('holds live updates back nowhere, and cuts a silent one late', () => {
    expect(location('/api/v1/stream')).toMatch(/proxy_buffering off;[^]*proxy_read_timeout 1h;/);
    expect(conf).toMatch(/proxy_http_version 1\.1;/);
  });

  it('lets nobody read the figures from outside', () => expect(location('/metrics')).toMatch(/return 404;/));

  it('takes a file as large as the server does, and never a write twice', () => {
    const megabytes = Number(/client_max_body_size (\d+)m;/.exec(conf)?.[1]);
    expect(megabytes).toBeGreaterThan(50);
    expect(conf).not.toContain('non_idempotent');
  });

  it('knows the applications of compose.yaml', () => {
    const named = [...conf.matchAll(/^ +server ([a-z0-9-]+):3000/gm)].map(([, name]) => name);
    expect(named).toEqual(ours.map(([name]) => name).filter((name) => name.startsWith('api-')));
  });
});
