import { checkRule } from '#appraisal/framework';
import { checkReferenceData } from './check.js';
import type { EntryRecord } from './documents.js';
import { readReferenceData } from './read.js';
import { summarizeFramework, summarizeRegister } from './summary.js';
import { ANNEX_FIRST_LINE, annexLines, readAnnex, unbarred, type AnnexRow } from './testing/annex.js';

const data = readReferenceData();
const [framework] = data.frameworks.map(({ content }) => content);
const [agencies, units] = data.registers.map(({ content }) => content);
if (!framework || !agencies || !units) throw new Error('the Khánh Hòa files are gone');

const rows = readAnnex();
const rowOf = new Map(rows.map((row) => [row.code, row]));
const entryOfCode = new Map(agencies.entries.map((entry) => [entry.code, entry]));

it('has no fault', () => expect(checkReferenceData(data, checkRule)).toEqual([]));

describe('in numbers', () => {
  it('has the 8 scored pillars, smart city at zero, and 1,000 points', () => {
    const { pillars, indicators, points } = summarizeFramework(framework);
    expect({ pillars, indicators, points }).toEqual({ pillars: 9, indicators: 50, points: '1000' });
  });

  it('says how each kind of cell was read', () => {
    const { pillarCells, indicatorCells } = summarizeFramework(framework);
    const all = (stated: number) => ({ stated, inherited: 0, unclear: 0 });
    expect(pillarCells).toEqual({ code: all(9), name: all(9), maxPoints: all(9) });
    expect(indicatorCells).toEqual({
      code: all(50),
      name: all(50),
      maxPoints: all(50),
      lead: { stated: 25, inherited: 23, unclear: 2 },
      coordinating: { stated: 28, inherited: 18, unclear: 4 },
      rule: { stated: 0, inherited: 0, unclear: 50 },
    });
  });

  it('has 65 communes and one province', () => {
    expect(summarizeRegister(agencies)).toMatchObject({ department: 14, commune: 65, group: 5 });
    expect(summarizeRegister(units)).toEqual({ province: 3 });
    const communes = agencies.entries.filter(({ kind }) => kind === 'commune');
    const count = (kind: string) => communes.filter(({ name }) => name.startsWith(`${kind} `)).length;
    expect([count('Xã'), count('Phường'), count('Đặc khu')]).toEqual([48, 16, 1]);
  });
});

describe('against the text of Phụ lục I', () => {
  const shown = ({ code, name, maxPoints, line }: AnnexRow) => ({
    code,
    name,
    maxPoints,
    lines: [line, line + 1, line + 2],
  });

  it('has every row in order, letter by letter, with the lines it stands on', () => {
    const ours = [...framework.pillars, ...framework.indicators].map(
      ({ code, name, maxPoints, readings }) => ({
        code,
        name,
        maxPoints,
        lines: [readings.code.line, readings.name.line, readings.maxPoints.line],
      }),
    );
    const isPillar = ({ code }: AnnexRow) => !code.includes('.');
    const theirs = [...rows.filter(isPillar), ...rows.filter((row) => !isPillar(row))];
    expect(ours).toEqual(theirs.map(shown));
  });

  it.each(framework.indicators)('has the agency cells of $code as they are typed', (indicator) => {
    const { line, agencies: cells } = rowAt(indicator.code);
    for (const { line: readAt, typed } of [indicator.readings.lead, indicator.readings.coordinating]) {
      const cell = cells[readAt - line - 3];
      expect(cell === undefined || /^\|+$/.test(cell) ? cell : unbarred(cell)).toBe(typed);
    }
  });

  it.each(framework.indicators.filter(({ readings }) => readings.lead.how === 'stated'))(
    'names the lead of $code',
    ({ lead, readings }) => expect(spellings(lead)).toContain(readings.lead.typed),
  );

  it.each(framework.indicators.filter(({ readings }) => readings.coordinating.how === 'stated'))(
    'names exactly the coordinating agencies of $code',
    ({ coordinating, readings }) => {
      let left = readings.coordinating.typed ?? '';
      for (const agency of coordinating) {
        const [spelling] = spellings(agency).filter((name) => left.includes(name));
        expect(spelling).toBeDefined();
        left = left.replace(spelling ?? '', '');
      }
      expect(left).toMatch(coordinating.length === 0 ? /^-$/ : /^[,; ]*$/);
    },
  );

  it('gives merged cells what the row above has', () => {
    const merged = [...framework.indicators.entries()].filter(
      ([, { code }]) => rowAt(code).agencies[0] === '||',
    );
    expect(merged).toHaveLength(17);
    for (const [index, { pillar, lead, coordinating, readings }] of merged) {
      expect(framework.indicators[index - 1]).toMatchObject({ pillar, lead, coordinating });
      expect([readings.lead.how, readings.coordinating.how]).toEqual(['inherited', 'inherited']);
    }
  });

  it('finds the agencies where their entries say', () => {
    const lines = annexLines();
    const places = agencies.entries
      .flatMap(({ name, source, aliases }) => [{ name, ...source }, ...aliases])
      .flatMap(({ name, document, line }) => (document === '4636/KH-UBND' && line ? [{ name, line }] : []))
      .filter(({ line }) => line >= ANNEX_FIRST_LINE && line < ANNEX_FIRST_LINE + lines.length);
    expect(places).toHaveLength(16);
    for (const { name, line } of places) expect(lines[line - ANNEX_FIRST_LINE]).toContain(name);
  });
});

function rowAt(code: string): AnnexRow {
  const row = rowOf.get(code);
  if (!row) throw new Error(`no row ${code}`);
  return row;
}

function spellings(agency: string): readonly string[] {
  const entry: EntryRecord | undefined = entryOfCode.get(agency);
  return entry ? [entry.name, ...entry.aliases.map(({ name }) => name)] : [];
}
