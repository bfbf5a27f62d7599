import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { YearReplay, type ReplayReport } from '#appraisal/year-end';
import { Decisions } from '#ledger';
import { asLogReader } from './data-module.js';
import { dataPaths } from './settings.js';
import { CommandLine } from './testing/command-line.js';
import { FROZEN_CYCLE, frozenLines, restoreFrozenYear } from './testing/frozen-year.js';
import { changeEvent, changeScoreRow, type StoredJson } from './testing/tampering.js';

const YEAR = ['--unit', 'khanhhoa', '--year', '2025'];
const PUBLICATION = frozenLines().length;
/** 6.4 is published with 16.5 points; its first self score is 14.2456. */
const PUBLISHED_SCORE = 1488;
const FIRST_SELF_SCORE = 380;

let folder: string;
/** The frozen year with read models that hold all of it; every test works on a copy. */
let whole: CommandLine;
const before = process.env['DATA_DIR'];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dti-replay-'));
  whole = new CommandLine(join(folder, 'whole'));
  await mkdir(whole.dataDir);
  await restoreFrozenYear(pathsOf(whole).ledger);
  expect((await whole.run('rebuild')).code).toBe(0);
});
afterAll(async () => {
  await whole.stopAll();
  if (before === undefined) delete process.env['DATA_DIR'];
  else process.env['DATA_DIR'] = before;
  await rm(folder, { recursive: true, force: true });
});

const pathsOf = ({ dataDir }: CommandLine) => dataPaths({ DATA_DIR: dataDir });

let copies = 0;
async function copied({ rows = true } = {}): Promise<CommandLine> {
  const copy = new CommandLine(join(folder, `copy-${(copies += 1)}`));
  await mkdir(copy.dataDir);
  const [from, to] = [pathsOf(whole), pathsOf(copy)];
  await copyFile(from.ledger, to.ledger);
  if (rows) await cp(from.readModels, to.readModels, { recursive: true });
  return copy;
}

const replay = (dti: CommandLine, ...more: readonly string[]) => dti.run('replay', ...YEAR, ...more);

/** The report of a year that differs, and what the command said of it. */
async function differing(dti: CommandLine): Promise<ReplayReport & { readonly fault: unknown }> {
  const { code, stdout, stderr } = await replay(dti, '--json');
  expect(code).toBe(1);
  const report = JSON.parse(stdout) as ReplayReport;
  expect(report.same).toBe(false);
  return { ...report, fault: JSON.parse(stderr) };
}

/** The report that the ledger alone leads to, without a process of its own. */
function reportOf({ dataDir }: CommandLine): Promise<ReplayReport> {
  process.env['DATA_DIR'] = dataDir;
  return asLogReader((app) => YearReplay.over(app.get(Decisions, { strict: false })).report(FROZEN_CYCLE));
}

const withData = (data: Readonly<Record<string, unknown>>) => (event: StoredJson) => ({
  ...event,
  data: { ...event.data, ...data },
});

/** A publication as versions before v2 stored it. */
const asFirstVersion = ({ data: { dossiers: _, ...data }, ...event }: StoredJson): StoredJson => ({
  ...event,
  data,
  type: 'cycle.result-published.v1',
});

describe('dti replay, of an honest ledger', () => {
  it('reproduces the digest, scores everything again and compares every row', async () => {
    const { code, stdout, stderr } = await replay(whole);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Giống nhau: diễn lại từ sự kiện đầu tiên ra đúng kết quả đã công bố');
    expect(stdout).toContain(`Công bố theo 40/QĐ-MAU ngày 20/10/2026, vị trí ${PUBLICATION}`);
    expect(stdout).toContain('Thay đổi sau khi công bố (không phải lỗi): không có');
    expect(stdout).toContain('Chấm lại 318 lần ghi điểm: đúng cả');
    expect(stdout).toContain(`So 241 dòng số liệu đọc tới vị trí ${PUBLICATION}: đúng cả`);
  });

  it('needs no read models, and is not kept from its work by broken ones', async () => {
    const dti = await copied({ rows: false });
    const without = await replay(dti);
    expect([without.code, without.stderr]).toEqual([0, '']);
    expect(without.stdout).toContain('Số liệu đọc: chưa có hoặc không đọc được, nên không so.');
    await mkdir(pathsOf(dti).readModels);
    await writeFile(join(pathsOf(dti).readModels, '1.sqlite'), 'không phải tệp SQLite');
    const broken = await replay(dti);
    expect([broken.code, broken.stdout]).toEqual([0, without.stdout]);
    expect(broken.stderr).toContain('Không đọc được số liệu đọc nên không so với sổ');
  });

  it('works beside a running server', async () => {
    const dti = await copied();
    await dti.serve();
    const { code, stdout } = await replay(dti);
    await dti.stopAll();
    expect([code, stdout]).toEqual([0, expect.stringContaining('Giống nhau: diễn lại')]);
  });

  it('reproduces a publication of before v2', async () => {
    const dti = await copied();
    changeEvent(pathsOf(dti).ledger, PUBLICATION, asFirstVersion);
    const { code, stdout } = await replay(dti, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ publications: [{ same: true, namesDossiers: false }] });
  });

  it('knows years that were never published, and none that were never opened', async () => {
    const { code, stdout } = await whole.run('replay', '--unit', 'khanhhoa', '--year', '2026');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Chưa công bố')]);
    const unknown = await whole.run('replay', '--unit', 'khanhhoa', '--year', '1999');
    expect([unknown.code, unknown.stdout]).toEqual([1, '']);
    expect(unknown.stderr).toContain('1999');
  });
});

describe('dti replay, of what somebody changed by hand', () => {
  it('names the dossier, the stage and the event of a changed score', async () => {
    const dti = await copied();
    changeEvent(pathsOf(dti).ledger, PUBLISHED_SCORE, withData({ to: '19.5' }));
    const { code, stdout, stderr } = await replay(dti);
    expect(code).toBe(1);
    expect(stdout).toContain('KHÁC NHAU ở 1 hồ sơ: 6.4.');
    expect(stdout).toContain(
      'Hồ sơ 6.4, bước công bố: lúc công bố ghi 16,5 điểm, nay sổ dẫn đến 19,5 điểm. Giá trị hiện nay có từ sự kiện ở vị trí 1488',
    );
    expect(stdout).toContain(
      'vị trí 1488: ghi 19,5 điểm, nhưng quy tắc với các đầu vào đã ghi cho 16,5 điểm.',
    );
    expect(stdout).toContain(
      'Số liệu đọc của hồ sơ 6.4, bước công bố: đang hiện 16,5 điểm, sổ dẫn đến 19,5 điểm.',
    );
    expect(stderr).toContain('KHÁC với những gì đã ghi. Hồ sơ: 6.4.');
  });

  it('finds a score that a later one replaced: the digest is the same, the rule is not', async () => {
    const dti = await copied();
    changeEvent(pathsOf(dti).ledger, FIRST_SELF_SCORE, withData({ to: '15' }));
    const report = await reportOf(dti);
    expect(report.same).toBe(false);
    expect(report.publications).toMatchObject([{ same: true }]);
    expect(report.scores.findings).toMatchObject([
      { indicator: '6.4', stage: 'self', recorded: '15', recomputed: '14.2456', event: { position: '380' } },
      { indicator: '6.4', stage: 'self', recorded: '15', recomputed: '14.2456', event: { position: '380' } },
      { indicator: '6.4', stage: 'self', recorded: '14.2456', recomputed: '15', event: { position: '488' } },
    ]);
  });

  it('finds losses that were given another cause, though no points moved', async () => {
    const dti = await copied();
    changeEvent(pathsOf(dti).ledger, PUBLISHED_SCORE, ({ data, ...event }) => {
      const losses = data['losses'] as readonly object[];
      return {
        ...event,
        data: { ...data, losses: losses.map((loss) => ({ ...loss, cause: 'peers-rose' })) },
      };
    });
    const report = await reportOf(dti);
    expect(report.publications[0]?.findings).toMatchObject([
      { indicator: '6.4', stage: null, event: { position: '1488' } },
    ]);
    expect(report.scores.findings).toEqual([]);
  });

  it('finds a publication whose own digest was changed, or that of one dossier', async () => {
    const dti = await copied();
    const { ledger } = pathsOf(dti);
    changeEvent(ledger, PUBLICATION, withData({ digest: 'ab'.repeat(32) }));
    expect((await reportOf(dti)).publications).toMatchObject([
      { same: false, findings: [], sentence: expect.stringContaining('chính mã cả năm') },
    ]);
    const other = await copied();
    changeEvent(pathsOf(other).ledger, PUBLICATION, ({ data, ...event }) => {
      const [first, ...rest] = data['dossiers'] as readonly object[];
      return { ...event, data: { ...data, dossiers: [{ ...first, digest: 'cd'.repeat(32) }, ...rest] } };
    });
    const report = await reportOf(other);
    expect(report.publications).toMatchObject([
      { same: false, findings: [{ indicator: '1.1', stage: null }] },
    ]);
  });

  it('says that a publication of before v2 names no dossier; the rule does', async () => {
    const dti = await copied();
    changeEvent(pathsOf(dti).ledger, PUBLICATION, asFirstVersion);
    changeEvent(pathsOf(dti).ledger, PUBLISHED_SCORE, withData({ to: '19.5' }));
    const report = await reportOf(dti);
    expect(report.publications).toMatchObject([
      { same: false, namesDossiers: false, findings: [], sentence: expect.stringContaining('theo mẫu cũ') },
    ]);
    expect(report.scores.findings).toMatchObject([{ indicator: '6.4' }, { indicator: '6.4' }]);
  });

  it('names a row of the read models that was changed; the ledger is as it was', async () => {
    const dti = await copied();
    const row = { dossier: 'khanhhoa.2025.405.6.4', stage: 'published', points: '19.5' };
    changeScoreRow(pathsOf(dti).readModels, row);
    const report = await differing(dti);
    expect(report.fault).toMatchObject({
      error: { code: 'cli.replay-differs', details: { indicators: ['6.4'] } },
    });
    expect(report.publications).toMatchObject([{ same: true }]);
    expect(report.stored?.findings).toMatchObject([
      { indicator: '6.4', stage: 'published', recorded: '19.5', recomputed: '16.5' },
    ]);
  });

  it('refuses an event of a type that it does not know, and drops nothing', async () => {
    const dti = await copied();
    changeEvent(pathsOf(dti).ledger, FIRST_SELF_SCORE, (event) => ({
      ...event,
      type: 'dossier.score-changed.v9',
    }));
    const { code, stdout, stderr } = await replay(dti, '--json');
    expect([code, stdout]).toEqual([1, '']);
    expect(JSON.parse(stderr)).toMatchObject({
      error: {
        code: 'cli.event-unknown',
        message: expect.stringContaining('“dossier.score-changed.v9” (vị trí 380)'),
      },
    });
  });
});
