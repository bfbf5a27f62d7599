import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_PASSWORD } from '#access';
import { CommandLine, stop } from './testing/command-line.js';

const EIGHT_ONE = ['--unit', 'khanhhoa', '--year', '2025', '--indicator', '8.1'];

let folder: string;
let dti: CommandLine;
let running: Awaited<ReturnType<CommandLine['serve']>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dti-serve-'));
  dti = new CommandLine(join(folder, 'data'));
  running = await dti.serve();
});
afterAll(async () => {
  await dti.stopAll();
  await rm(folder, { recursive: true, force: true });
});

/** Everything that one can learn of one indicator and of the whole ledger. */
async function answers(): Promise<Readonly<Record<'why' | 'history' | 'whyJson' | 'ledger', string>>> {
  const stdoutOf = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await dti.run(...args);
    expect([code, args[0] === 'export' ? '' : stderr]).toEqual([0, '']);
    return stdout;
  };
  const [why, whyJson, history, ledger] = await Promise.all([
    stdoutOf('why', ...EIGHT_ONE),
    stdoutOf('why', ...EIGHT_ONE, '--json'),
    stdoutOf('history', ...EIGHT_ONE),
    stdoutOf('export'),
  ]);
  return { why, whyJson, history, ledger };
}

const get = async (path: string): Promise<unknown> => (await fetch(`${running.address}${path}`)).json();

describe('serve on an empty folder', () => {
  it('is ready, and says where, with which accounts, and that the data is a sample', async () => {
    expect((await fetch(`${running.address}/health/ready`)).status).toBe(200);
    expect(running.said).toContain(join(folder, 'data'));
    expect(running.said).toContain('Dữ liệu mẫu, không phải số liệu thật');
    expect(running.said).toContain(SAMPLE_PASSWORD);
    expect(running.said).toMatch(/cb\.congantinh +cán bộ/);
  });

  it('has the framework and the sample year', async () => {
    expect(await get('/api/v1/frameworks/405')).toMatchObject({ totalPoints: '1000' });
    expect(await get('/api/v1/units/khanhhoa/published-years')).toMatchObject({
      items: [{ year: 2025 }],
      synthetic: true,
      notice: 'Dữ liệu mẫu, không phải số liệu thật',
    });
  });
});

describe('beside a running server', () => {
  it('why, history and export answer', async () => {
    const { why, history, ledger } = await answers();
    expect(why).toContain('công bố 46,6/50 điểm (mất 3,4 điểm) năm 2025, vì kết quả của Bộ tại');
    expect(why).toContain('mất 3,4 điểm do chưa đạt mức yêu cầu, trách nhiệm của Công an tỉnh');
    expect(why).toMatch(/Số liệu đọc tới vị trí (\d+)\/\1 của sổ\./);
    expect(history.split('\n').filter((line) => /^ *\d+\. \[vị trí \d+\]/.test(line))).toHaveLength(25);
    // Locked by the deadline, and for good after the result.
    expect(history).toContain('Khóa nộp hồ sơ: đã hết hạn nộp.');
    const lines = ledger.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { type: string }).type)).toContain(
      'dossier.score-changed.v2',
    );
    const after = await dti.run('export', '--after', String(lines.length - 5));
    expect(after.stdout).toBe(
      lines
        .slice(-5)
        .map((line) => `${line}\n`)
        .join(''),
    );
  });

  it('rebuilds while it runs, when an admin asks by the command line, and finds nothing else', async () => {
    const ask = (...more: readonly string[]) => dti.run('rebuild', '--server', running.address, ...more);
    const withoutPassword = await ask('--account', 'qt.sokhcn');
    expect([withoutPassword.code, withoutPassword.stderr]).toEqual([
      1,
      expect.stringContaining('DTI_PASSWORD'),
    ]);
    process.env['DTI_PASSWORD'] = SAMPLE_PASSWORD;
    const [refused, done] = [await ask('--account', 'cb.congantinh'), await ask('--account', 'qt.sokhcn')];
    delete process.env['DTI_PASSWORD'];
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('quản trị')]);
    expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('Không có gì khác trước.')]);
  });

  it.each([['import'], ['rebuild']])('%s refuses and says to stop it', async (verb) => {
    const { code, stdout, stderr } = await dti.run(verb);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Hãy dừng máy chủ');
  });

  it('a second one refuses', async () => {
    const second = dti.start(['serve'], { PORT: '0' });
    let said = '';
    second.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(second, 'close')) as [number];
    expect(code).toBe(1);
    expect(said).toContain('Hãy dừng máy chủ');
    expect(said).not.toContain('    at ');
  });

  it('an export whose reader goes away ends quietly', async () => {
    const child = dti.start(['export']);
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [code] = (await once(child, 'close')) as [number];
    expect([code, said.includes('    at ')]).toEqual([0, false]);
  });
});

describe('after a stop', () => {
  let before: Awaited<ReturnType<typeof answers>>;
  beforeAll(async () => {
    before = await answers();
    await stop(running.server);
  });

  it('everything is still there', async () => expect(await answers()).toEqual(before));

  it('a rebuild says that nothing changed', async () => {
    const { code, stdout } = await dti.run('rebuild');
    expect(code).toBe(0);
    expect(stdout).toContain('Không có gì khác trước.');
    expect(await answers()).toEqual(before);
  });

  it('read models that were deleted come back byte for byte', async () => {
    await rm(join(folder, 'data', 'read-models'), { recursive: true });
    const gone = await dti.run('why', ...EIGHT_ONE);
    expect([gone.code, gone.stderr.includes('rebuild')]).toEqual([1, true]);
    expect((await dti.run('rebuild', '--json')).code).toBe(0);
    expect(await answers()).toEqual(before);
  });

  it('a restart imports and plays nothing twice', async () => {
    const again = await dti.serve();
    expect(await answers()).toEqual(before);
    await stop(again.server);
  });
});
