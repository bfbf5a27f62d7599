import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { referenceDataFolder } from '../folder.js';
import { UnreadableFile } from '../json.js';
import { readOneFile } from './read-file.js';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'dti-import-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A copy of a data file with one text replaced. */
async function copyOf(file: string, [text, replacement]: readonly [string, string]): Promise<string> {
  const original = await readFile(join(referenceDataFolder(), file), 'utf8');
  expect(original).toContain(text);
  const path = join(folder, 'tep.json');
  await writeFile(path, original.replace(text, replacement));
  return path;
}

const FRAMEWORK = 'frameworks/khanhhoa-2025.json';
const REGISTER = 'agencies/khanhhoa.json';

describe('one file', () => {
  it('may be a framework, whose agencies are those of the program', async () => {
    const { data, faults } = readOneFile(await copyOf(FRAMEWORK, ['"405"', '"405"']));
    expect(faults).toEqual([]);
    expect(data.frameworks).toHaveLength(1);
    expect(data.registers).toEqual([]);
  });

  it('may be a register', async () => {
    const { data, faults } = readOneFile(await copyOf(REGISTER, ['"sokhcn"', '"sokhcn"']));
    expect(faults).toEqual([]);
    expect(data.registers.map(({ content }) => content.sort)).toEqual(['agency']);
  });

  it('opens the cycle that a document sets for the framework, and none when no document does', async () => {
    const opened = readOneFile(await copyOf(FRAMEWORK, ['"405"', '"405"'])).data.cycles;
    expect(opened.map(({ content }) => [content.unit, content.year])).toEqual([
      ['khanhhoa', 2025],
      ['khanhhoa', 2026],
    ]);
    expect(readOneFile(await copyOf(FRAMEWORK, ['"405"', '"406"'])).data.cycles).toEqual([]);
  });

  it.each([
    ['cycle', 'cycles/vanninh-2023.json', '"2023-12-10"', '"2023-12-32"', '/reporting/dueBefore'],
    ['mapping', 'mappings/430-405.json', '"1.d1"', '"1.d99"', '/rows'],
  ])('may be a %s, checked with the frameworks of the program', async (_what, file, text, wrong, place) => {
    expect(readOneFile(await copyOf(file, [text, text])).faults).toEqual([]);
    const { faults } = readOneFile(await copyOf(file, [text, wrong]));
    expect(new Set(faults.map(({ pointer }) => pointer))).toEqual(new Set([`tep.json#${place}`]));
  });

  it('may be the targets of a plan, whose unit is in the register of the program', async () => {
    const { data, faults } = readOneFile(
      await copyOf('targets/393-kh-ubnd-ha-tinh.json', ['"hatinh"', '"hatinh"']),
    );
    expect([faults, data.targets.map(({ content }) => content.unit)]).toEqual([[], ['hatinh']]);
  });

  it('is faulty when its sums are off by one, and says where', async () => {
    const { faults } = readOneFile(await copyOf(FRAMEWORK, ['"maxPoints": "200"', '"maxPoints": "201"']));
    expect(faults.map(({ pointer }) => pointer)).toContain('tep.json#/pillars/2/maxPoints');
  });

  it('is faulty when it names an agency that nobody registered', async () => {
    const { faults } = readOneFile(await copyOf(FRAMEWORK, ['"lead": "sokhcn"', '"lead": "sokhongco"']));
    expect(faults.map(({ pointer }) => pointer)).toEqual(['tep.json#/indicators/0/lead']);
  });

  it('is faulty when its shape is another, and says where', async () => {
    const { data, faults } = readOneFile(await copyOf(FRAMEWORK, ['"year": 2025', '"year": "2025"']));
    expect(faults.map(({ pointer }) => pointer)).toEqual(['tep.json#/year']);
    expect(data.frameworks).toEqual([]);
  });

  it('must be there and be JSON', async () => {
    expect(() => readOneFile(join(folder, 'khong-co.json'))).toThrow(UnreadableFile);
    await writeFile(join(folder, 'hong.json'), '{');
    expect(() => readOneFile(join(folder, 'hong.json'))).toThrow(UnreadableFile);
  });
});
