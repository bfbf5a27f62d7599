import { CommandLine } from './testing/command-line.js';
import { frozenInstallation, type FrozenInstallation } from './testing/frozen-installation.js';
import { frozenLines } from './testing/frozen-year.js';

const HEAD = frozenLines().length;
const YEAR = ['--unit', 'khanhhoa', '--year', '2025'];
const DOSSIER = [...YEAR, '--indicator', '2.4'];
/** Of the frozen year: when the event at 990 was recorded, as people read it. */
const AT_990 = 'Như đã biết lúc 11:31 22/11/2026 (vị trí 990).';

let frozen: FrozenInstallation;
let dti: CommandLine;
beforeAll(async () => {
  frozen = await frozenInstallation(HEAD);
  dti = new CommandLine(frozen.dataDir);
  // The first owner builds the read models, which readers only read.
  await frozen.work(() => Promise.resolve());
});
afterAll(async () => {
  await dti.stopAll();
  await frozen.remove();
});

describe('looking back', () => {
  it.each([
    [['why', ...DOSSIER]],
    [['history', ...DOSSIER]],
    [['stages', ...YEAR]],
    [['losses', ...YEAR]],
    [['work', '--agency', 'congantinh']],
    [['trend', '--unit', 'khanhhoa']],
    [['targets', '--unit', 'khanhhoa']],
    [['mapping', '430', '405']],
    [['cycle', 'khanhhoa.2025.405']],
    [['tasks']],
    [['calendar', '--year', '2025']],
  ])('is a matter of one option for every reading verb: %j', async (args) => {
    const { code, stdout, stderr } = await dti.run(...args, '--at-position', '990');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toBe(AT_990);
  });

  it('shows a score as it was, and says so to programs', async () => {
    const points = async (...moment: readonly string[]) => {
      const { stdout } = await dti.run('why', ...DOSSIER, '--stage', 'preliminary', '--json', ...moment);
      const { score, moment: shown } = JSON.parse(stdout) as {
        readonly score: { readonly points: string } | null;
        readonly moment?: { readonly position: string; readonly trueOn: string | null };
      };
      return [score?.points ?? null, shown?.position ?? null, shown?.trueOn ?? null];
    };
    expect(await points('--at-position', '996')).toEqual([null, '996', null]);
    expect(await points('--at-position', '997')).toEqual(['19', '997', null]);
    expect(await points('--as-of', '22/11/2026 11:31')).toEqual(['19', String(HEAD), null]);
    expect(await points('--true-on', '19/01/2026')).toEqual([null, String(HEAD), '2026-01-19']);
    expect(await points('--true-on', '20/01/2026')).toEqual(['19', String(HEAD), '2026-01-20']);
    expect(await points()).toEqual(['19', null, null]);
  });

  it('takes a moment for minutes, too', async () => {
    const { code, stderr } = await dti.run('minutes', 'khong-co', '--at-position', '5');
    expect(code).toBe(1);
    expect(stderr).toContain('Có thể khi đó chưa có.');
  });

  it.each([
    [['--at-position', String(HEAD + 1)], `Hãy ghi từ 0 tới ${HEAD}.`],
    [['--as-of', '01/01/2999'], 'Thời điểm này chưa tới'],
    [['--as-of', '2999-01-01T00:00:00Z'], 'Thời điểm này chưa tới'],
    [['--at-position', '5', '--as-of', '22/11/2026'], 'Chỉ ghi một trong hai'],
  ])('is refused for a moment that is not there: %j', async (moment, sentence) => {
    const { code, stdout, stderr } = await dti.run('stages', ...YEAR, ...moment);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
  });

  it('is refused in JSON to programs', async () => {
    const { stderr } = await dti.run('stages', ...YEAR, '--at-position', '99999', '--json');
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'cli.moment-unknown' } });
  });

  it('is refused with 2 for a moment that makes no sense', async () => {
    const { code, stderr } = await dti.run('stages', ...YEAR, '--as-of', 'hôm qua');
    expect(code).toBe(2);
    expect(stderr).toContain('dd/MM/yyyy HH:mm (giờ Việt Nam)');
  });

  it('tells what is not there yet at a moment from what is not there at all', async () => {
    const early = await dti.run('stages', ...YEAR, '--at-position', '1');
    expect([early.code, early.stdout]).toEqual([1, '']);
    expect(early.stderr).toContain('(vị trí 1). Có thể khi đó chưa có.');
    const now = await dti.run('stages', '--unit', 'khanhhoa', '--year', '1999');
    expect(now.stderr).not.toContain('khi đó');
  });
});

describe('diff', () => {
  it('prints each changed number and the events that changed it', async () => {
    const { code, stdout } = await dti.run('diff', ...YEAR, '--from', '996', '--to', '997');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Kỳ khanhhoa.2025.405, từ 11:31 22/11/2026 (vị trí 996) đến 11:31 22/11/2026 (vị trí 997).',
    );
    expect(stdout).toContain('  - Điểm Tổ giúp việc thẩm định: chưa có → 19/20, quý II/2025. [997]');
    expect(stdout).toContain('    [vị trí 997] 20/01/2026, ghi 11:31 22/11/2026, tgv.sotuphap: ');
    expect(stdout).toContain('Căn cứ: 10/QĐ-MAU ngày 03/11/2025 (Điều 5).');
  });

  it('says so where nothing changed', async () => {
    const { code, stdout } = await dti.run('diff', ...DOSSIER, '--from', '997', '--to', '998');
    expect(code).toBe(0);
    expect(stdout).toContain('\nKhông có gì thay đổi giữa hai thời điểm.\n');
  });

  it('gives the same to programs', async () => {
    const { stdout } = await dti.run('diff', ...DOSSIER, '--from', '0', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      from: { position: '0', knownAt: null },
      to: { position: String(HEAD) },
      dossiers: [{ indicator: '2.4' }],
    });
  });

  it.each([
    [['--from', '9', '--to', '8'], 'Hãy đổi chỗ hai thời điểm.'],
    [['--from', '0', '--to', '1'], 'chưa mở kỳ đánh giá năm 2025'],
    [['--from', '0', '--indicator', '99'], 'không có chỉ số “99”'],
    [['--from', '01/01/2999'], 'Thời điểm này chưa tới'],
  ])('is refused: %j', async (args, sentence) => {
    const { code, stdout, stderr } = await dti.run('diff', ...YEAR, ...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
  });
});
