import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreCluster } from '#ledger/testing';
import { dataPaths } from './settings.js';
import { CommandLine, type Finished } from './testing/command-line.js';
import { FROZEN_SHA256, frozenExport, frozenLines, restoreFrozenYear } from './testing/frozen-year.js';

/** The first case runs fifteen processes one after the other, on a machine that may be busy. */
const PROCESSES_MS_MAX = 240_000;
const UP = ['migrate', '--from', 'sqlite', '--to', 'eventstoredb'];
const YEAR = ['--unit', 'khanhhoa', '--year', '2025'];
/** What people ask of a year: its replay against the publication, a score's reasons, a unit's losses, everything that happened. */
const QUESTIONS = [
  ['replay', ...YEAR, '--json'],
  ['why', '--indicator', '6.4', ...YEAR],
  ['losses', ...YEAR],
  ['history', '--indicator', '6.4', ...YEAR],
] as const;

describe('moving the sample ledger to servers and back', () => {
  let folder: string;
  let cluster: StoreCluster;
  let before: string | undefined;
  const lines: CommandLine[] = [];
  const installation = async (name: string): Promise<CommandLine> => {
    const line = new CommandLine(join(folder, name));
    lines.push(line);
    await mkdir(line.dataDir, { recursive: true });
    return line;
  };
  const onServers = (line: CommandLine, ...args: readonly string[]): Promise<Finished> =>
    line.runWith({ EVENTSTOREDB_URL: cluster.url() }, ...args);
  beforeEach(async () => {
    before = process.env['EVENTSTOREDB_URL'];
    folder = await mkdtemp(join(tmpdir(), 'dti-migrate-'));
    cluster = await StoreCluster.start();
  });
  afterEach(async () => {
    await Promise.all(lines.splice(0).map((line) => line.stopAll()));
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
    expect(process.env['EVENTSTOREDB_URL']).toBe(before);
  });

  it(
    'keeps every byte, the digest and the answers',
    async () => {
      const [here, there, back] = [
        await installation('here'),
        await installation('there'),
        await installation('back'),
      ];
      await restoreFrozenYear(dataPaths({ DATA_DIR: here.dataDir }).ledger);
      const up = await onServers(here, ...UP, '--json');
      expect({ code: up.code, said: JSON.parse(up.stdout) as unknown }).toEqual({
        code: 0,
        said: { events: String(frozenLines().length), found: '0', digest: FROZEN_SHA256 },
      });
      const exported = await onServers(there, 'export');
      expect(exported.stdout).toBe(frozenExport().toString('utf8'));
      const down = await onServers(back, 'migrate', '--from', 'eventstoredb', '--to', 'sqlite');
      expect(down.stdout).toContain(FROZEN_SHA256);
      expect((await back.run('export')).stdout).toBe(exported.stdout);

      expect((await here.run('rebuild')).code).toBe(0);
      expect((await onServers(there, 'rebuild')).code).toBe(0);
      for (const question of QUESTIONS) {
        const [fromFile, fromServers] = [await here.run(...question), await onServers(there, ...question)];
        expect(fromFile.code).toBe(0);
        expect(fromServers.stdout).toBe(fromFile.stdout);
      }
    },
    PROCESSES_MS_MAX,
  );

  it('goes on where it was killed', async () => {
    const here = await installation('here');
    await restoreFrozenYear(dataPaths({ DATA_DIR: here.dataDir }).ledger);
    const child = here.start(UP, { EVENTSTOREDB_URL: cluster.url() });
    const stopWatching = cluster.log.onWritten(() => {
      if (cluster.log.all.length > 1_000) child.kill('SIGKILL');
    });
    await once(child, 'close');
    stopWatching();
    const copied = cluster.log.all.filter(({ stream }) => stream === 'dti-ledger').length;
    expect(copied).toBeGreaterThan(0);
    expect(copied).toBeLessThan(frozenLines().length);
    const again = await onServers(here, ...UP, '--json');
    const said = JSON.parse(again.stdout) as { readonly found: string; readonly digest: string };
    expect(Number(said.found)).toBeGreaterThanOrEqual(copied);
    expect(said.digest).toBe(FROZEN_SHA256);
  });

  it('adds nothing to servers that hold another ledger', async () => {
    const [here, other] = [await installation('here'), await installation('other')];
    await restoreFrozenYear(dataPaths({ DATA_DIR: here.dataDir }).ledger);
    await onServers(other, 'import');
    const held = cluster.log.all.length;
    const refused = await onServers(here, ...UP, '--json');
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: 'cli.ledger-holds-others' } });
    expect(cluster.log.all).toHaveLength(held);
  });

  it.each<[string, readonly string[], number, string]>([
    ['no address is known', UP, 1, 'EVENTSTOREDB_URL'],
    [
      'the address stands on the command line',
      ['migrate', '--from', 'esdb://a:b@c', '--to', 'sqlite'],
      2,
      'mật khẩu',
    ],
    ['nothing is there to move', ['migrate', '--from', 'không-có.sqlite', '--to', 'sqlite'], 1, 'Chưa có sổ'],
  ])('says what to do when %s', async (_, args, code, words) => {
    const line = await installation('empty');
    const said = await line.run(...args);
    expect(said.code).toBe(code);
    expect(said.stderr).toContain(words);
  });
});
