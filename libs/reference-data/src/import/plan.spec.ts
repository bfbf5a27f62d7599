import { planImport } from './plan.js';
import { readAllData } from './read-file.js';

const { data, faults } = readAllData();
const steps = planImport(data, '2026-11-21');
const ofType = (type: string) => steps.filter(({ command }) => command.type === type);

describe('the import of all reference data', () => {
  it('starts from files without faults', () => expect(faults).toEqual([]));

  it('registers every entry, publishes the framework, opens its year, then brings in results', () => {
    expect(ofType('RegisterEntry')).toHaveLength(95);
    expect(steps.slice(-12, -10).map(({ command }) => command.type)).toEqual([
      'PublishFramework',
      'OpenCycle',
    ]);
    expect([ofType('DescribeRanking').length, ofType('ClaimResult').length]).toEqual([4, 6]);
    expect(steps).toHaveLength(107);
  });

  it('opens the year on its first working day, with a deadline for each quarter', () => {
    const [opened] = ofType('OpenCycle');
    expect(opened?.command.target).toEqual({ unit: 'khanhhoa', year: 2025, framework: '405' });
    expect(opened?.command.data).toMatchObject({
      openedOn: '2025-01-02',
      periods: [
        { dueBefore: '2025-03-25' },
        { dueBefore: '2025-06-25' },
        { dueBefore: '2025-09-25' },
        { dueBefore: '2025-12-25' },
      ],
    });
  });

  it('names the document that each entry and the framework were read from', () => {
    const described = new Set(ofType('DescribeRanking'));
    for (const step of steps.filter((each) => !described.has(each)))
      expect(step.command.context.legalBasis?.number).toMatch(/\d+|[.]vn$/);
    expect(ofType('PublishFramework')[0]?.command.context).toMatchObject({
      legalBasis: { number: '4636/KH-UBND', issuedOn: '2025-09-29', clause: 'Phụ lục I' },
      effectiveOn: '2025-09-29',
    });
  });

  it('gives every event an id of its own, the same on another day', () => {
    const ids = steps.map(({ command }) => command.context.eventId(0));
    expect(new Set(ids).size).toBe(steps.length);
    expect(planImport(data, '2027-01-01').map(({ command }) => command.context.eventId(0))).toEqual(ids);
  });
});
