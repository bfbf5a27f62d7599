import { rm } from 'node:fs/promises';
import { INDICATORS, inspect, killedAt, prepared } from './testing/year-end-harness.js';

const MINUTE = 60_000;
/** Applications that are killed side by side. */
const LANES = 2;
/** More than a lock can take: five dossiers, the completion and its checkpoints, each with a before and an after. */
const STEPS_MAX = 40;
/** What a lock takes at least: the appends of five dossiers and the completion, and one checkpoint. */
const STEPS_MIN = (INDICATORS.length + 2) * 2;

let template: string;
beforeAll(async () => {
  template = await prepared();
});
afterAll(() => rm(template, { recursive: true, force: true }));

describe('a lock whose process is killed', () => {
  it(
    'right before and right after every step, is there exactly once in every dossier after a restart',
    async () => {
      let killed = 0;
      for (let isOver = false; !isOver;) {
        expect(killed).toBeLessThan(STEPS_MAX);
        const lanes = Array.from({ length: LANES }, (_, lane) => killed + lane + 1);
        const runs = await Promise.all(lanes.map((killAt) => killedAt(template, killAt)));
        expect(runs.map(({ events }) => inspect(events))).toEqual(lanes.map(() => []));
        killed += runs.filter(({ outcome }) => outcome === 'killed').length;
        isOver = runs.some(({ outcome }) => outcome === undefined);
      }
      expect(killed).toBeGreaterThanOrEqual(STEPS_MIN);
    },
    5 * MINUTE,
  );

  it(
    'is found to be lost when the process remembers an event before it has handled it',
    async () => {
      const { outcome, events } = await killedAt(template, STEPS_MIN / 2, 'early');
      expect(outcome).toBe('killed');
      expect(inspect(events)).toContain('a completion is there 0 times');
      expect(inspect(events)).toContain('the lock of 1.5 is there 0 times');
    },
    MINUTE,
  );
});

describe('the inspection', () => {
  const dossier = (indicator: string) => ({
    stream: `dossier-khanhhoa.2025.THU1.${indicator.replaceAll('.', '_')}`,
    type: 'dossier.locked.v1',
  });
  const stream = 'cycle-khanhhoa.2025.THU1';
  const whole = [
    { stream, type: 'cycle.lock-begun.v1' },
    ...INDICATORS.map(dossier),
    { stream, type: 'cycle.work-completed.v1' },
  ];

  it('finds nothing wrong with a lock that went through', () => expect(inspect(whole)).toEqual([]));

  it.each(whole.map(({ stream: at, type }, index) => [`${type} of ${at}`, index] as const))(
    'finds that it is missing, or there twice: %s',
    (_, index) => {
      expect(inspect(whole.filter((__, at) => at !== index))).toHaveLength(1);
      expect(inspect([...whole, ...whole.slice(index, index + 1)])).toHaveLength(1);
    },
  );
});
