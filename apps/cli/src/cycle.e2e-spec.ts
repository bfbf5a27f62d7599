import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus, QueryBus, type ICommand } from '@nestjs/cqrs';
import { CompleteWork, LockCycle, RecordPublication, TakeOverResult } from '#appraisal/cycle';
import { ListDossiers } from '#appraisal/dossier';
import { PublishYear } from '#appraisal/year-end';
import type { Command, CommandContext } from '#kernel';
import { ProjectionRunner } from '#projections';
import { asOwner } from './data-module.js';
import { CommandLine } from './testing/command-line.js';

const KEY = 'khanhhoa.2025.405';
const cycle = { unit: 'khanhhoa', year: 2025, framework: '405' };
const document = { number: '12/BKHCN-CĐS', issuedOn: '2026-03-02' };

let folder: string;
let dti: CommandLine;
const before = process.env['DATA_DIR'];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dti-cli-cycle-'));
  dti = new CommandLine(join(folder, 'data'));
  process.env['DATA_DIR'] = dti.dataDir;
  expect((await dti.run('import')).code).toBe(0);
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATA_DIR'];
  else process.env['DATA_DIR'] = before;
  await rm(folder, { recursive: true, force: true });
});

const context = (): CommandContext => ({
  actor: { id: 'qt.sokhcn', role: 'admin', agency: 'sokhcn' },
  today: '2026-03-02',
  eventId: () => randomUUID(),
  correlationId: 'test',
  reason: 'Hết năm',
});

/** Gives commands as the one owner of the data; the read models hold them at the end. */
const given = (...commands: readonly Command<unknown, unknown>[]): Promise<void> =>
  asOwner(async (app) => {
    for (const command of commands)
      await app.get(CommandBus, { strict: false }).execute<ICommand, unknown>(command);
    const runner = app.get(ProjectionRunner, { strict: false });
    await runner.waitFor((await runner.status()).head);
  });

const indicators = (): Promise<readonly string[]> =>
  asOwner(async (app) => {
    const dossiers = await app.get(QueryBus, { strict: false }).execute(new ListDossiers(cycle));
    return dossiers.map(({ indicator }) => indicator);
  });

describe('dti cycle', () => {
  it('tells of a year that is open', async () => {
    const { code, stdout, stderr } = await dti.run('cycle', KEY);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Kỳ ${KEY}, mở ngày`);
    expect(stdout).toContain('quý IV/2025: nộp trước ngày 25/12/2025');
    expect(stdout).toContain('cả năm: nhận hồ sơ đến trước ngày 10/01/2026');
    expect(stdout).toContain('Việc đang chạy qua từng hồ sơ: không có');
    expect(stdout).toContain('Công bố: chưa công bố');
  });

  it.each(['khanhhoa.1999.405', 'khanhhoa', '../x'])('knows no year %s', async (key) => {
    const { code, stdout, stderr } = await dti.run('cycle', key);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`Chưa mở kỳ đánh giá “${key}”`);
  });

  it('tells of a published year that the ledger still leads to it', async () => {
    const rows = (await indicators()).map((indicator) => ({ indicator, points: '0', cause: null }));
    await given(
      new TakeOverResult(cycle, { stage: 'published', document, rows }, context()),
      new CompleteWork(cycle, { work: 'ket-qua-1' }, context()),
      new LockCycle(cycle, { lock: 'final', cause: 'decision' }, context()),
      new CompleteWork(cycle, { work: 'khoa-2' }, context()),
      new PublishYear(cycle, { document }, context()),
    );
    const { code, stdout, stderr } = await dti.run('cycle', KEY);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('đã khóa sổ');
    expect(stdout).toContain(`công bố: ${rows.length} chỉ số, 12/BKHCN-CĐS ngày 02/03/2026`);
    expect(stdout).toContain('Giống nhau');
  });

  it('ends with 1 when the ledger leads to something else than what was published', async () => {
    await given(new RecordPublication(cycle, { digest: 'ab'.repeat(32), dossiers: [], document }, context()));
    const { code, stdout, stderr } = await dti.run('cycle', KEY);
    expect(code).toBe(1);
    expect(stdout).toContain('KHÁC NHAU');
    expect(stderr).toContain('KHÁC với kết quả đã công bố');
    const json = await dti.run('cycle', KEY, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      key: KEY,
      publication: { recorded: 'ab'.repeat(32), same: false },
    });
    expect(JSON.parse(json.stderr)).toMatchObject({ error: { code: 'cli.publication-differs' } });
  });
});
