import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { ReportValue, SelfScore } from '#appraisal/dossier';
import type { CommandContext } from '#kernel';
import type { Outcome } from '#ledger';
import { ProjectionRunner } from '#projections';
import { asOwner } from './data-module.js';
import { CommandLine } from './testing/command-line.js';

const dossier = { unit: 'khanhhoa', year: 2025, framework: '405', indicator: '8.1' };
const YEAR = ['branch', '--unit', 'khanhhoa', '--year', '2025'] as const;

let folder: string;
let dti: CommandLine;
let position: string;
const before = process.env['DATA_DIR'];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dti-cli-branch-'));
  dti = new CommandLine(join(folder, 'data'));
  process.env['DATA_DIR'] = dti.dataDir;
  expect((await dti.run('import')).code).toBe(0);
  await asOwner(async (app) => {
    const bus = app.get(CommandBus, { strict: false });
    const given = (command: ICommand) => bus.execute<ICommand, Outcome>(command);
    const reported = new ReportValue(dossier, { period: '2025-Q1', inputs: { value: '80' } }, context());
    position = String((await given(reported)).position);
    await given(new SelfScore(dossier, { period: '2025-Q1' }, context()));
    const runner = app.get(ProjectionRunner, { strict: false });
    await runner.waitFor((await runner.status()).head);
  });
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATA_DIR'];
  else process.env['DATA_DIR'] = before;
  await rm(folder, { recursive: true, force: true });
});

const context = (): CommandContext => ({
  actor: { id: 'cb.congantinh', role: 'officer', agency: 'congantinh' },
  today: '2025-03-20',
  eventId: () => randomUUID(),
  correlationId: 'test',
  synthetic: true,
  effectiveOn: '2025-03-20',
});

const fileOf = async (content: unknown): Promise<string> => {
  const path = join(folder, `${randomUUID()}.json`);
  await writeFile(path, JSON.stringify(content));
  return path;
};

describe('dti branch', () => {
  it('moves an act by days or to a day, and says that nothing was written', async () => {
    const { code, stdout, stderr } = await dti.run(...YEAR, '--move', `${position}:+10d`);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1. 8.1: báo cáo số liệu kỳ 2025-Q1 ngày 30/03/2025 thay vì 20/03/2025');
    expect(stdout).toContain('Không có điểm nào khác.');
    expect(stdout).toContain('Sổ không đổi: vị trí');
    const toDay = await dti.run(...YEAR, '--move', `${position}:2025-03-21`, '--json');
    expect(JSON.parse(toDay.stdout)).toMatchObject({
      hypotheses: ['8.1: báo cáo số liệu kỳ 2025-Q1 ngày 21/03/2025 thay vì 20/03/2025'],
      checkpoint: { unchanged: true },
    });
  });

  it('reads a branch file and adds what the line says', async () => {
    const hypotheses = [{ kind: 'figures', position, inputs: { value: '90' } }];
    const file = await fileOf({ name: 'Nếu đạt 90%', hypotheses });
    const { code, stdout, stderr } = await dti.run(...YEAR, '--file', file);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Nếu đạt 90%: kỳ khanhhoa.2025.405');
    expect(stdout).toMatch(/8\.1: báo cáo số liệu kỳ 2025-Q1 với value = 90;.* điểm tự chấm 40 → 45\./);
    const under = await dti.run(...YEAR, '--file', file, '--under', '430', '--json');
    expect(JSON.parse(under.stdout)).toMatchObject({ framework: { code: '430' }, laterDecisions: 'follow' });
  });

  it('compares with another framework alone', async () => {
    const { code, stdout } = await dti.run(...YEAR, '--under', '430');
    expect(code).toBe(0);
    expect(stdout).toContain('Bộ chỉ số kia thay đổi (');
    expect(stdout).toContain('không tính được: ');
  });

  it.each<[string, readonly string[], number, string]>([
    ['no hypothesis', [], 1, '/hypotheses'],
    ['a misspelt move', ['--move', '530'], 2, 'ví dụ 530:-2d'],
    ['a position of no dossier', ['--leave-out', '1'], 1, 'không thuộc hồ sơ nào của kỳ'],
    ['a framework nobody published', ['--under', 'KHONG'], 1, 'Không có bộ chỉ số'],
    ['a file that is not there', ['--file', 'khong-co.json'], 1, 'Không đọc được tệp'],
  ])('refuses %s', async (_, args, exit, words) => {
    const { code, stdout, stderr } = await dti.run(...YEAR, ...args);
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).toContain(words);
  });

  it('says where a branch file is wrong', async () => {
    const file = await fileOf({ name: 'x', hypotheses: [{ kind: 'move', position: 'x' }] });
    const { code, stderr } = await dti.run(...YEAR, '--file', file, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'cli.branch-faulty', details: { faults: [{ pointer: '/hypotheses/0/position' }] } },
    });
  });
});
