import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from './program.js';
import { CommandLine } from './testing/command-line.js';

let folder: string;
let dti: CommandLine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dti-cli-'));
  dti = new CommandLine(join(folder, 'data'));
});
afterAll(async () => {
  await dti.stopAll();
  await rm(folder, { recursive: true, force: true });
});

/** A copy of the framework file with one text replaced. */
async function frameworkWith(text: string, replacement: string): Promise<string> {
  const original = await readFile('libs/reference-data/frameworks/khanhhoa-2025.json', 'utf8');
  const path = join(folder, 'bo-chi-so.json');
  await writeFile(path, original.replace(text, replacement));
  return path;
}

const EIGHT_ONE = ['--unit', 'khanhhoa', '--year', '2025', '--indicator', '8.1'];

describe('what is typed', () => {
  it.each([
    [['whyy'], 'Không có lệnh “whyy”'],
    [['export', '--foo'], 'Không có tùy chọn “--foo”'],
    [['why', '--unit', 'khanhhoa'], 'Thiếu tùy chọn bắt buộc “--year <năm>”'],
    [['history', ...EIGHT_ONE, '--year', 'nay'], 'Giá trị “nay”'],
    [['why', ...EIGHT_ONE, '--stage', 'cuoi'], 'Hãy chọn một trong: self'],
    [['import', 'a.json', 'b.json'], 'Thừa tham số'],
    [['export', '--after', '-1'], 'Giá trị “-1”'],
  ])('is refused with 2 and a sentence when it makes no sense: %j', async (args, sentence) => {
    const { code, stdout, stderr } = await dti.run(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('--help');
  });

  /** Without a process of its own: that each verb of the program is reached is shown by those that are run below. */
  it.each(program().commands.map((verb) => verb.name()))('is explained with examples: %s', (name) => {
    let help = '';
    const verb = program().commands.find((other) => other.name() === name);
    verb?.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect(help).toMatch(new RegExp(`Cách dùng: dti ${name}.*\\[tùy chọn\\]`));
    expect(help).toContain('Ví dụ:\n  npm run -s dti -- ');
  });

  it('is explained in a terminal, too', async () => {
    const { code, stdout, stderr } = await dti.run('why', '--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Ví dụ:\n  npm run -s dti -- ');
  });

  it('is listed when nothing is asked', async () => {
    const { code, stderr } = await dti.run();
    expect(code).toBe(2);
    expect(stderr).toContain('rebuild');
  });
});

describe('before there is a ledger', () => {
  it.each([[['why', ...EIGHT_ONE]], [['history', ...EIGHT_ONE]], [['export']], [['rebuild']]])(
    'says how to get one: %j',
    async (args) => {
      const { code, stdout, stderr } = await dti.run(...args);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain('Chưa có sổ dữ liệu');
      expect(stderr).toContain('npm start');
    },
  );

  it('says so to programs, too', async () => {
    const { code, stderr } = await dti.run('why', ...EIGHT_ONE, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'cli.no-ledger' } });
  });
});

describe('import --check', () => {
  it('counts what the files hold and how each cell was read', async () => {
    const { code, stdout } = await dti.run('import', '--check');
    expect(code).toBe(0);
    expect(stdout).toContain('9 chỉ số chính, 50 dòng chỉ số thành phần, 1.000 điểm');
    expect(stdout).toContain('4 năm, 6 kết quả, 2 chỗ đứt quãng; năm chưa có số liệu: 2023');
    expect(stdout).toContain('8 chỉ số chính, 75 dòng chỉ số thành phần');
    expect(stdout).toContain('39 chỉ tiêu cần duy trì, 36 cần đẩy mạnh; 10 dòng con; 20 thông tin chung');
    expect(stdout).toContain('mở kỳ vanninh.2023.430, cả năm, nộp trước ngày 10/12/2023');
    expect(stdout).toContain('94 dòng: 4 giống, 18 đổi tên, 1 tách, 3 gộp, 36 bỏ, 15 thêm');
    expect(stdout).toContain('47 mục tiêu (năm 2025 25, năm 2030 16, không ghi năm 6)');
    expect(stdout).toContain('24 nhiệm vụ; thời gian: 14 trong năm, 11 thường xuyên, 1 trong quý');
    expect(stdout).toContain('obligations/khanhhoa.json: 14 nghĩa vụ báo cáo của Tỉnh Khánh Hòa');
    expect(stdout).toContain('cơ quan phụ trách: 25 ghi rõ, 23 theo dòng trên, 2 chưa rõ');
  });

  it('takes one file, and gives the same numbers to programs', async () => {
    const { code, stdout } = await dti.run('import', '--check', '--json', await frameworkWith('', ''));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      frameworks: [{ pillars: 9, indicators: 50, points: '1000', indicatorCells: { rule: { unclear: 50 } } }],
      registers: [],
      results: [],
      targets: [],
      tasks: [],
      obligations: [],
      faults: [],
    });
  });

  it('fails on sums that are off by one, and says where', async () => {
    const path = await frameworkWith('"maxPoints": "200"', '"maxPoints": "201"');
    const { code, stdout, stderr } = await dti.run('import', '--check', path);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('bo-chi-so.json#/pillars/2/maxPoints');
  });

  it('says which file it cannot read', async () => {
    const { code, stderr } = await dti.run('import', '--check', join(folder, 'khong-co.json'));
    expect(code).toBe(1);
    expect(stderr).toContain('Không đọc được tệp khong-co.json');
  });
});

describe('import', () => {
  it('fills an empty ledger, and changes nothing the second time', async () => {
    const first = await dti.run('import');
    expect([first.code, first.stdout, first.stderr]).toEqual([0, 'Đã nhập 313 mục.\n', '']);
    const before = await dti.run('export');
    const second = await dti.run('import');
    expect([second.code, second.stdout]).toEqual([0, 'Không có gì mới: cả 313 mục đã có trong sổ.\n']);
    expect((await dti.run('export')).stdout).toBe(before.stdout);
    expect(before.stdout.trimEnd().split('\n')).toHaveLength(313);
  });

  it('leads to the trend, with its gap, its breaks and its sources', async () => {
    const { code, stdout, stderr } = await dti.run('trend', '--unit', 'khanhhoa');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Tỉnh Khánh Hòa: 30/63 → 41/63 → (chưa có số liệu 2023) → 16/34');
    expect(stdout).toContain('Không so trực tiếp với năm 2022:');
    expect(stdout).toContain(
      '2021: 30/63 (Khánh Hòa, phân vị 53,2); nguồn: 11252/KH-UBND ngày 30/10/2023 (suy ra)',
    );
    expect(stdout).toContain('giá trị 0,7071; nguồn: news.baokhanhhoa.vn ngày 21/10/2025');
    const json = await dti.run('trend', '--unit', 'khanhhoa', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ unit: 'khanhhoa', years: [{}, {}, { claim: null }, {}] });
    const unknown = await dti.run('trend', '--unit', 'xyz');
    expect([unknown.code, unknown.stderr.includes('Danh bạ không có đơn vị “xyz”')]).toEqual([1, true]);
  });

  it('leads to the mapping between two sets, row by row and why', async () => {
    const { code, stdout, stderr } = await dti.run('mapping', '405', '430');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('4 giống, 18 đổi tên, 1 tách, 3 gộp, 36 bỏ, 15 thêm, 17 chưa đối chiếu được');
    expect(stdout).toContain('5.c16 → 5.4 + 5.5: tách (suy ra).');
    const json = await dti.run('mapping', '430', '405', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ from: { code: '430' }, relations: { merged: 3 } });
    const unknown = await dti.run('mapping', '405', '922');
    expect([unknown.code, unknown.stderr.includes('Chưa có đối chiếu')]).toEqual([1, true]);
  });

  it('leads to no minutes of a session that nobody convened', async () => {
    const { code, stdout, stderr } = await dti.run('minutes', '2026-02-10-hd1');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Không có phiên họp “2026-02-10-hd1”');
  });

  it('shows beside the trend what the plans aim at', async () => {
    const { stdout } = await dti.run('trend', '--unit', 'khanhhoa');
    expect(stdout).toContain('Mục tiêu năm 2030: tăng ít nhất 1-2 bậc; chưa có số liệu năm 2030.');
    expect(stdout).toContain(
      'Mục tiêu năm 2030: trong 10 hạng đầu; chưa có số liệu năm 2030; gần nhất hạng 16/34 (năm 2024, ' +
        'nguồn news.baokhanhhoa.vn), còn cách 6 hạng. [4636/KH-UBND, dòng 23]',
    );
    const json = await dti.run('trend', '--unit', 'khanhhoa', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ targets: { length: 10 } });
  });

  it('leads to the targets of a unit, of one plan and one year if asked', async () => {
    const all = await dti.run('targets', '--unit', 'khanhhoa');
    expect([all.code, all.stderr]).toEqual([0, '']);
    expect(all.stdout).toContain('Tỉnh Khánh Hòa: 85 mục tiêu; 0 đạt, 0 không đạt, 85 chưa kết luận');
    const some = await dti.run(
      'targets',
      '--unit',
      'khanhhoa',
      '--document',
      '4636/KH-UBND',
      '--horizon',
      '2030',
    );
    expect(some.stdout).toContain('3 mục tiêu');
    const json = await dti.run('targets', '--unit', 'hatinh', '--horizon', '2023', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ targets: [{ id: '393-nang-suat-lao-dong' }] });
    const faulty = await dti.run('targets', '--unit', 'khanhhoa', '--horizon', 'nay');
    expect([faulty.code, faulty.stderr.includes('Giá trị “nay”')]).toEqual([2, true]);
    expect((await dti.run('targets', '--unit', 'xyz')).stderr).toContain('Danh bạ không có đơn vị “xyz”');
  });

  it('leads to the tasks, and to the reports that are missing', async () => {
    const { code, stdout, stderr } = await dti.run('tasks');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('954.19 (2.3) Phát triển ứng dụng cung cấp thông tin vận tải hành khách');
    expect(stdout).toContain('Tổng cộng: 24 nhiệm vụ.');
    const overdue = await dti.run('tasks', '--lead', 'soyte', '--overdue', '--json');
    const { tasks } = JSON.parse(overdue.stdout) as { readonly tasks: readonly { readonly id: string }[] };
    expect(tasks.map(({ id }) => id)).toEqual(['954.12', '954.13', '954.14']);
    const owed = await dti.run('tasks', '--owed', '--lead', 'soxaydung');
    expect(owed.stdout).toContain('954.19 tháng 4/2025, trước 20/04/2025: THIẾU 2/2 (soxaydung, sokhcn)');
    expect(owed.stdout).toContain('954.19 quý II/2025, trước 28/06/2025: THIẾU 1/1 (sokhcn)');
    expect(owed.stdout).not.toContain('954.20');
  });

  it('leads to the calendar of a year', async () => {
    const { code, stdout, stderr } = await dti.run('calendar', '--year', '2025');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('trước 25/12/2025: Báo cáo, cung cấp đầy đủ số liệu');
    expect(stdout).toContain('trước 30/01/2026: Báo cáo năm, năm 2025 [đã qua]');
    expect(stdout).toContain('4636/KH-UBND, Mục III.3, dòng 167');
    const district = await dti.run('calendar', '--year', '2023', '--unit', 'vanninh', '--json');
    expect(JSON.parse(district.stdout)).toMatchObject({
      entries: [{ day: '2023-12-10' }, { day: '2023-12-20' }, { day: null }, { day: null }],
    });
    const unknown = await dti.run('calendar', '--year', '2025', '--unit', 'xyz');
    expect([unknown.code, unknown.stderr.includes('Chưa có lịch báo cáo')]).toEqual([1, true]);
  });

  it('writes nothing of a faulty file', async () => {
    const before = await dti.run('export');
    const { code } = await dti.run('import', await frameworkWith('"maxPoints": "200"', '"maxPoints": "201"'));
    expect(code).toBe(1);
    expect((await dti.run('export')).stdout).toBe(before.stdout);
  });

  it('does not overwrite what is published', async () => {
    const { code, stderr } = await dti.run(
      'import',
      await frameworkWith('"section": "Phụ lục I"', '"section": "Phụ lục II"'),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('Bộ chỉ số “405” đã công bố với nội dung khác');
  });

  it('leads to answers for an indicator that nobody reported', async () => {
    const why = await dti.run('why', ...EIGHT_ONE);
    expect([why.code, why.stderr]).toEqual([0, '']);
    expect(why.stdout).toContain('chưa có điểm tự chấm (tối đa 50 điểm)');
    const history = await dti.run('history', ...EIGHT_ONE);
    expect(history.stdout).toContain('Chưa có bước nào');
    expect(history.stdout).toContain('vị trí 313/313');
  });

  it.each([
    [['--indicator', '9.9'], 'không có chỉ số “9.9”'],
    [['--framework', '922'], 'Không có bộ chỉ số “922”'],
    [['--unit', 'hatinh'], 'Đơn vị “hatinh” chưa mở kỳ đánh giá năm 2025'],
  ])('leads to a sentence about a name that leads nowhere: %j', async (args, sentence) => {
    for (const verb of ['why', 'history']) {
      const { code, stderr } = await dti.run(verb, ...EIGHT_ONE, ...args);
      expect(code).toBe(1);
      expect(stderr).toContain(sentence);
    }
  });
});
