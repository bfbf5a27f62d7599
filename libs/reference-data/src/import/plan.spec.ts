import { planImport } from './plan.js';
import { readAllData } from './read-file.js';

const { data, faults } = readAllData();
const steps = planImport(data, '2026-11-21');
const ofType = (type: string) => steps.filter(({ command }) => command.type === type);

describe('the import of all reference data', () => {
  it('starts from files without faults', () => expect(faults).toEqual([]));

  it('registers, publishes, opens the years, maps, and then brings in results, targets, tasks and obligations', () => {
    // Later spellings come right after their entry.
    const types = steps.map(({ command }) => command.type).filter((type) => type !== 'AddAlias');
    expect(types.filter((type, index) => type !== types[index - 1])).toEqual([
      'RegisterEntry',
      'PublishFramework',
      'OpenCycle',
      'MapFrameworks',
      ...Array.from({ length: 3 }, () => ['DescribeRanking', 'ClaimResult']).flat(),
      'SetTarget',
      'AssignTask',
      'DescribeObligation',
    ]);
    const count = (type: string) => ofType(type).length;
    expect([count('RegisterEntry'), count('PublishFramework'), count('OpenCycle')]).toEqual([117, 2, 3]);
    expect([count('MapFrameworks'), count('DescribeRanking'), count('ClaimResult')]).toEqual([1, 4, 6]);
    expect([count('SetTarget'), count('AssignTask'), count('DescribeObligation')]).toEqual([132, 24, 20]);
    expect([count('AddAlias'), steps.length]).toEqual([4, 313]);
  });

  it('opens each year for its own unit, with the deadlines of its own plan', () => {
    const quarters = ['03', '06', '09', '12'].map((month) => ({ dueBefore: `2025-${month}-25` }));
    expect(ofType('OpenCycle').map(({ command }) => command.target)).toEqual([
      { unit: 'khanhhoa', year: 2025, framework: '405' },
      { unit: 'khanhhoa', year: 2026, framework: '405' },
      { unit: 'vanninh', year: 2023, framework: '430' },
    ]);
    expect(ofType('OpenCycle').map(({ command }) => command.data)).toMatchObject([
      { openedOn: '2025-01-02', periods: quarters, closesBefore: '2026-01-10' },
      { openedOn: '2026-01-02', closesBefore: '2027-01-10' },
      {
        openedOn: '2023-01-02',
        periods: [{ code: '2023', from: '2023-01-01', to: '2023-12-31', dueBefore: '2023-12-10' }],
      },
    ]);
    expect(ofType('OpenCycle')[2]?.command.context).toMatchObject({
      legalBasis: { number: '430/KH-UBND', issuedOn: '2023-11-22', clause: 'Mục IV' },
      reason: expect.stringContaining('giả định'),
    });
  });

  it('names the document that each entry and the framework were read from', () => {
    // No document describes a year's ranking or a mapping: their reasons say what they rest on.
    const described = new Set([...ofType('DescribeRanking'), ...ofType('MapFrameworks')]);
    for (const step of steps.filter((each) => !described.has(each)))
      expect(step.command.context.legalBasis?.number).toMatch(/\d+|[.]vn$/);
    expect(ofType('PublishFramework')[0]?.command.context).toMatchObject({
      legalBasis: { number: '4636/KH-UBND', issuedOn: '2025-09-29', clause: 'Phụ lục I' },
      effectiveOn: '2025-09-29',
    });
  });

  it('sets each target for the unit of its plan, from the day of the plan, by its section', () => {
    const [first] = ofType('SetTarget');
    expect(first?.command).toMatchObject({
      target: { unit: 'khanhhoa' },
      data: { id: '4636-top-20-2025', source: { document: '4636/KH-UBND', line: 23 } },
      context: {
        effectiveOn: '2025-09-29',
        legalBasis: { number: '4636/KH-UBND', issuedOn: '2025-09-29', clause: 'I.1' },
      },
    });
  });

  it('gives every event an id of its own, the same on another day', () => {
    const ids = steps.map(({ command }) => command.context.eventId(0));
    expect(new Set(ids).size).toBe(steps.length);
    expect(planImport(data, '2027-01-01').map(({ command }) => command.context.eventId(0))).toEqual(ids);
  });
});
