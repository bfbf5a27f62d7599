import type { Indicator, Rule } from '#appraisal/framework';
import { readReferenceData } from './read.js';
import { summarizeFramework, summarizeMapping, summarizeRegister } from './summary.js';
import {
  DISTRICT_ANNEX_FIRST_LINE,
  districtAnnexLines,
  readDistrictAnnex,
  type DistrictRow,
} from './testing/district-annex.js';

const data = readReferenceData();
const framework = contentOf(data.frameworks, 'frameworks/vanninh-2023.json');
const province = contentOf(data.frameworks, 'frameworks/khanhhoa-2025.json');
const agencies = contentOf(data.registers, 'agencies/vanninh.json');
const mapping = contentOf(data.mappings, 'mappings/430-405.json');

const { headings, rows } = readDistrictAnnex();
const figures = rows.filter(({ part }) => part === 'I');
const indicators = rows.filter(({ part }) => part !== 'I');
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const codeOf = ({ part, pillar, number }: DistrictRow): string =>
  `${NUMERALS.indexOf(pillar) + 1}.${part === 'II' ? 'd' : 'c'}${number}`;
const rowOf = (code: string): DistrictRow => found(indicators.find((row) => codeOf(row) === code));

describe('the district plan in numbers', () => {
  it('has 20 general figures, 39 indicators to keep and 36 to improve, with 2 + 2 + 6 sub-rows', () => {
    expect(summarizeFramework(framework)).toMatchObject({
      pillars: 8,
      indicators: 75,
      figures: 20,
      keep: 39,
      improve: 36,
      subRows: 10,
    });
    const count = (part: string) => rows.filter((row) => row.part === part).length;
    expect([count('I'), count('II'), count('III')]).toEqual([20, 39, 36]);
    const withSubRows = indicators.filter(({ subRows }) => subRows.length > 0);
    expect(withSubRows.map((row) => [codeOf(row), row.subRows.length])).toEqual([
      ['5.c19', 2],
      ['6.c27', 2],
      ['8.c36', 6],
    ]);
  });

  it('never passes its unit of measure off as points of the plan', () => {
    for (const { maxPoints, readings } of framework.indicators)
      expect([maxPoints, readings.maxPoints.how]).toEqual(['1', 'unclear']);
    expect(framework.pillars.map(({ maxPoints }) => maxPoints)).toEqual([
      '9',
      '11',
      '5',
      '8',
      '12',
      '16',
      '6',
      '8',
    ]);
    expect(framework.totalPoints).toBe('75');
  });

  it('names agencies of the district alone', () => {
    expect(summarizeRegister(agencies)).toEqual({
      districtdepartment: 7,
      districtservice: 2,
      districtvertical: 3,
      districtenterprise: 2,
      group: 5,
    });
    expect(agencies.entries.filter(({ code }) => !code.startsWith('vn'))).toEqual([]);
  });
});

describe('against the text of the annex', () => {
  it('has every general figure in order, with its line', () =>
    expect(framework.figures.map(({ code, name, readings }) => [code, name, readings.code.line])).toEqual(
      figures.map(({ number, cells, line }) => [number, cells[0], line]),
    ));

  it('has the eight pillars of both lists under one name each', () => {
    expect(headings.map(({ number }) => number)).toEqual([...NUMERALS, ...NUMERALS]);
    const named = headings.filter(({ part }) => part === 'II').map(({ name }) => name);
    expect(named.map((name) => name.replace('Hà tầng', 'Hạ tầng'))).toEqual(
      framework.pillars.map(({ name }) => name),
    );
    expect(framework.pillars.map(({ readings }) => readings.name.line)).toEqual(
      headings.filter(({ part }) => part === 'II').map(({ line }) => line),
    );
  });

  it('has every row in order, with its number, its standing and its line', () =>
    expect(
      framework.indicators.map(({ code, standing, readings }) => [code, standing, readings.code.line]),
    ).toEqual(indicators.map((row) => [codeOf(row), row.part === 'II' ? 'keep' : 'improve', row.line])));

  // The only places where a name is not the text letter by letter.
  const corrected: Readonly<Record<string, (name: string) => string>> = {
    // “dần”, torn from the requirement, fell into this column without its accent.
    '4.c8': (name) => name.replace(/ dân$/, ''),
    '6.d27': (name) => name.replace('Công thông tin', 'Cổng thông tin'),
    '6.d31': (name) => name.replaceAll(/<\/?i>/g, ''),
  };

  it.each(framework.indicators)(
    'has the name and the requirement of $code',
    ({ code, name, requirement }) => {
      const [text = '', wanted = ''] = rowOf(code).cells;
      expect(name).toBe(corrected[code]?.(text) ?? text);
      expect(requirement).toBe(wanted === '' ? null : code === '4.c8' ? `${wanted} dần` : wanted);
    },
  );

  it('keeps what is typed wherever the value differs from the line', () => {
    for (const { code, name, requirement, readings } of framework.indicators) {
      const [text, wanted] = rowOf(code).firstCells;
      expect(readings.name.typed ?? name).toBe(text);
      if (requirement !== null) expect(readings.requirement?.typed ?? requirement).toBe(wanted);
    }
  });

  it.each(framework.indicators)('has the agencies of $code as they are typed', (indicator) => {
    const { firstCells, cells, subRows } = rowOf(indicator.code);
    const { readings, lead, coLeads, coordinating, guiding } = indicator;
    expect([readings.guiding, readings.lead, readings.coordinating].map((cell) => cell?.typed ?? '')).toEqual(
      (subRows[0] ?? firstCells).slice(2),
    );
    const [, , guides, leads, helpers] = subRows[0] ?? cells;
    expectNames(guides, guiding);
    expectNames(leads, [lead, ...coLeads]);
    // An empty cell, and one of a torn word, name nobody: that is a reading, not a fact.
    const isOpen = ['', 'Cục Cục'].includes(helpers ?? '');
    expectNames(isOpen ? '' : helpers, coordinating);
    expect(readings.coordinating.how).toBe(isOpen ? 'unclear' : 'stated');
  });

  it('has a reason wherever a line is not the whole truth', () => {
    for (const indicator of framework.indicators) {
      const { cells, firstCells } = rowOf(indicator.code);
      const torn = cells.some((cell, place) => cell !== firstCells[place]);
      const { name, requirement, lead, guiding } = indicator.readings;
      if (torn) expect([name, requirement, lead, guiding].some((reading) => reading?.why)).toBe(true);
    }
  });

  it.each(framework.indicators)(
    'reads the requirement of $code into a rule of its kind',
    ({ code, rule }) => {
      const { cells, subRows } = rowOf(code);
      const [, wanted = ''] = cells;
      expect(kindWanted(wanted, subRows.length)).toContain(rule.kind);
      if (wanted.startsWith('>=')) expect(boundOf(rule)).toBe(wanted.slice(2, -1).replace(',', '.'));
      if (rule.kind === 'capped-rows') {
        const labels = subRows.map(([text = '']) => text.replace(/^(• |<.*> )/, '').trim());
        expect(rule.rows.map(({ label }) => label)).toEqual(labels);
        expect(
          rule.rows.map((row) => kindWanted(subRows[0]?.[1] ?? '', 0).includes(row.rule.kind)),
        ).not.toContain(false);
      }
    },
  );

  it('takes “-” for no threshold, and says of found incidents what the plan says', () => {
    const none = framework.indicators.filter(({ requirement }) => requirement === '-');
    expect(none.map(({ code, rule, readings }) => [code, rule.kind, readings.rule.how])).toEqual(
      ['5.d24', '5.d25', '5.d26'].map((code) => [code, 'manual', 'unclear']),
    );
    expect(indicator('5.c18').rule).toMatchObject({ kind: 'min-max', direction: 'higher-is-better' });
  });

  it('divides by a general figure only where the name says “/”', () => {
    const divided = framework.indicators.filter(({ denominatorFigures }) => denominatorFigures);
    expect(divided.map(({ code, denominatorFigures }) => [code, denominatorFigures])).toEqual([
      ['3.c6', ['4']],
      ['3.c7', ['6']],
      ['4.c8', ['11', '12']],
      ['4.c9', ['11', '12']],
      ['4.c10', ['5']],
      ['4.c11', ['4']],
      ['5.c15', ['15']],
      ['8.c30', ['4']],
      ['8.c32', ['6']],
      ['8.c33', ['5']],
    ]);
    for (const { name } of divided) expect(name).toContain('/Tổng');
  });

  it('finds the agencies where their entries say', () => {
    const lines = districtAnnexLines();
    const places = agencies.entries
      .flatMap(({ name, source, aliases }) => [{ name, line: source.line }, ...aliases])
      .flatMap(({ name, line }) => (line && line >= DISTRICT_ANNEX_FIRST_LINE ? [{ name, line }] : []));
    expect(places.length).toBeGreaterThan(20);
    for (const { name, line } of places) expect(lines[line - DISTRICT_ANNEX_FIRST_LINE]).toContain(name);
  });
});

describe('the mapping from the district set to the province set', () => {
  it('counts what it judged', () =>
    expect(summarizeMapping(mapping)).toEqual({
      rows: 94,
      relations: { same: 4, renamed: 18, split: 1, merged: 3, dropped: 36, added: 15, unmapped: 17 },
      readings: { stated: 4, inherited: 0, unclear: 90 },
    }));

  it('calls two indicators the same exactly where their names are', () => {
    const plain = (name: string) => name.replace(/\.$/, '');
    const nameIn = (set: typeof framework, code: string | undefined) =>
      plain(found(set.indicators.find((row) => row.code === code)).name);
    const equal = framework.indicators.filter(({ name }) =>
      province.indicators.some((row) => plain(row.name) === plain(name)),
    );
    const same = mapping.rows.filter(({ relation }) => relation === 'same');
    expect(same.flatMap(({ from }) => from)).toEqual(equal.map(({ code }) => code));
    for (const { from, to, how } of same)
      expect([nameIn(framework, from[0]), how]).toEqual([nameIn(province, to[0]), 'stated']);
  });
});

function indicator(code: string): Indicator {
  return found(framework.indicators.find((row) => row.code === code));
}

const KINDS_WANTED: readonly (readonly [RegExp, ...Rule['kind'][]])[] = [
  [/^(Có$|Đáp ứng)/, 'yes-no'],
  [/^-$/, 'manual'],
  [/^100%$/, 'ratio', 'count-ratio'],
  [/^(>=|10 nghiệp vụ$)/, 'threshold'],
  [/Min-Max/, 'min-max'],
  [/^- Có phối hợp/, 'sum-of-parts'],
];

/** The kinds of rule that a requirement may be read into. */
function kindWanted(wanted: string, subRows: number): readonly Rule['kind'][] {
  if (subRows > 0) return ['capped-rows'];
  const [, ...kinds] = KINDS_WANTED.find(([words]) => words.test(wanted)) ?? [];
  return kinds;
}

const boundOf = (rule: Rule): string | undefined => (rule.kind === 'threshold' ? rule.required : undefined);

/** Every agency is named in the cell by one of its spellings, and nothing else stands there. */
function expectNames(cell: string | undefined, codes: readonly string[]): void {
  let left = (cell ?? '').replace(/ \(phục vụ .*\)$/, '');
  for (const code of codes) {
    const { name, aliases } = found(agencies.entries.find((entry) => entry.code === code));
    const spellings = [name, ...aliases.map((alias) => alias.name)].sort((a, b) => b.length - a.length);
    const spelling = found(spellings.find((each) => left.includes(each)));
    left = left.replace(spelling, '');
  }
  expect(left).toMatch(/^[;. ]*$/);
}

function contentOf<Content>(
  files: readonly { readonly file: string; readonly content: Content }[],
  wanted: string,
): Content {
  return found(files.find(({ file }) => file === wanted)).content;
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the annex and the file have come apart');
  return value;
}
