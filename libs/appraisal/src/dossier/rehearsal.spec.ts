import { indicatorScoring, type Rule } from '#appraisal/framework';
import { actsOf, type PastEvent } from './past-acts.js';
import { rehearse, type Conditions, type Rehearsed } from './rehearsal.js';
import { percentRule, quarter } from './testing/dossier.builder.js';
import { historyOf, MIN_MAX, type Moment } from './testing/history.builder.js';

const STEPS = 40;
const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);
const MANUAL: Rule = { kind: 'manual', version: 1 };

const conditions = (rule: Rule): Conditions => ({
  maxPoints: '50',
  scoring: indicatorScoring({ rule, maxPoints: '50' }),
  // The generator's officers may report any quarter on any day.
  periods: ([1, 2, 3, 4] as const).map((number) => ({ ...quarter(number), from: '2025-01-01' })),
});

/** As a ledger would hold the history: a position for every event, one command for all events of a moment. */
function pastOf(moments: readonly Moment[]): readonly PastEvent[] {
  const events = moments.flatMap(({ events: led, context: { today, actor, reason, legalBasis } }, command) =>
    led.map((event) => ({ event, day: today, actor, reason, legalBasis, command: String(command) })),
  );
  return events.map((event, index) => ({ ...event, position: String(index + 1) }));
}

const eventsOf = (steps: readonly Rehearsed[]) => steps.flatMap(({ events }) => events);

describe.each([
  ['a ratio', percentRule],
  ['Min-Max', MIN_MAX],
])('acts of histories scored by %s, decided again', (_, rule) => {
  it('lead to the events that were recorded, event for event', () => {
    for (const seed of SEEDS) {
      const moments = historyOf(seed, STEPS, rule);
      const acts = actsOf(pastOf(moments));
      const again = rehearse(acts, conditions(rule));
      expect([seed, again.filter(({ refusal }) => refusal).map(({ refusal }) => refusal?.message)]).toEqual([
        seed,
        [],
      ]);
      expect([seed, eventsOf(again)]).toEqual([seed, moments.flatMap(({ events }) => events)]);
    }
  });

  it('are the commands that had been given, one for each', () => {
    for (const seed of SEEDS) {
      const moments = historyOf(seed, STEPS, rule);
      const given = actsOf(pastOf(moments)).map(({ command }) => command.type);
      expect([seed, given]).toEqual([seed, moments.map(({ command }) => command.type)]);
    }
  });
});

it('draw on every kind of event that there is', () => {
  const types = SEEDS.flatMap((seed) => historyOf(seed, STEPS, percentRule)).flatMap(({ events }) =>
    events.map(({ type }) => type),
  );
  expect(new Set(types).size).toBe(18);
});

it('under another rule whose inputs are others are told why they cannot be done, and the rest goes on', () => {
  const moments = historyOf(3, STEPS, percentRule);
  const again = rehearse(actsOf(pastOf(moments)), conditions(MANUAL));
  const reports = again.filter(({ act }) => act.command.type === 'ReportValue');
  expect(reports.length).toBeGreaterThan(0);
  for (const { refusal, events } of reports)
    expect([refusal?.code, events]).toEqual(['framework.input-unknown', []]);
  expect(again).toHaveLength(moments.length);
});
