import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryOf } from './entry.js';
import { referenceDataFolder } from './folder.js';
import { UnreadableFile } from './json.js';
import { MisshapenFile, readReferenceData } from './read.js';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'reference-data-'))));
afterEach(() => rmSync(root, { recursive: true }));

describe('the folder', () => {
  const packageAt = (folder: string, name: string) =>
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name }));

  it('is found from the built application, past packages of other names', () => {
    const built = join(root, 'dist', 'libs', 'reference-data', 'src');
    mkdirSync(built, { recursive: true });
    packageAt(root, 'dti-ledger');
    packageAt(join(root, 'dist'), 'something-else');
    expect(referenceDataFolder(built)).toBe(join(root, 'libs', 'reference-data'));
  });

  it('is missed in words when there is no package above', () =>
    expect(() => referenceDataFolder(root)).toThrow(`Không tìm thấy gói dti-ledger ở trên thư mục ${root}.`));
});

describe('reading', () => {
  const folder = () => join(root, 'data');
  beforeEach(() => cpSync(referenceDataFolder(), folder(), { recursive: true }));

  it('gives every file with its name', () => {
    const { frameworks, registers } = readReferenceData(folder());
    expect(frameworks.map(({ file, content }) => [file, content.code])).toEqual([
      ['frameworks/khanhhoa-2025.json', '405'],
      ['frameworks/vanninh-2023.json', '430'],
    ]);
    expect(registers.map(({ file, content }) => [file, content.sort])).toEqual([
      ['agencies/khanhhoa.json', 'agency'],
      ['units/khanhhoa.json', 'unit'],
      ['agencies/vanninh.json', 'agency'],
      ['units/vanninh.json', 'unit'],
      ['units/hatinh.json', 'unit'],
    ]);
  });

  it('names the file and the place when it is no JSON', () => {
    writeFileSync(join(folder(), 'units/khanhhoa.json'), '{\n  "sort": "unit"\n  "title": ""\n}\n');
    const read = () => readReferenceData(folder());
    expect(read).toThrow(UnreadableFile);
    expect(read).toThrow(/units\/khanhhoa\.json.*line 3/);
  });

  it('names the file that is gone', () => {
    rmSync(join(folder(), 'agencies/khanhhoa.json'));
    expect(() => readReferenceData(folder())).toThrow(/^Không đọc được tệp agencies\/khanhhoa\.json/);
  });

  it('names the file and the fields when the shape is wrong', () => {
    writeFileSync(join(folder(), 'units/khanhhoa.json'), '{ "sort": "unit" }');
    const read = () => readReferenceData(folder());
    expect(read).toThrow(MisshapenFile);
    expect(read).toThrow(/units\/khanhhoa\.json có 4 chỗ sai khuôn dạng\. \/: Thiếu trường “title”/);
  });
});

it('gives an entry as the register takes it, with the place of every spelling', () => {
  const [agencies] = readReferenceData().registers;
  const [sokhcn] = agencies?.content.entries ?? [];
  expect(sokhcn && entryOf(sokhcn)).toEqual({
    kind: 'department',
    name: 'Sở Khoa học và Công nghệ',
    aliases: [{ name: 'Sở KH&CN', document: '4636/KH-UBND', line: 39 }],
    validFrom: '2025-03-01',
    validTo: null,
    predecessors: ['sotttt'],
    memberKinds: [],
    source: { document: '4636/KH-UBND', line: 39, how: 'stated' },
    dates: expect.objectContaining({ document: '954/QĐ-UBND', line: 24, how: 'unclear' }),
  });
});
