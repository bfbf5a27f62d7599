import fc from 'fast-check';
import { add, compare, subtract, sum, type Decimal } from '#kernel';
import { sharesOf, type Responsibility } from '#appraisal/framework';
import { CAUSES, dossierEventNames, STAGES } from '#appraisal/dossier';
import { historyOf, type Moment } from '#appraisal/dossier/testing';
import { boardSheets, lossLines, lostBy, type LossSheet } from './board.js';

/** The bound that the year's promise is checked at: so many histories of so many accepted steps. */
const HISTORIES = 1_000;
const STEPS = 100;

/** Shares of a framework that lets coordinating agencies bear a part, so that dividing is tested too. */
const responsibility: Responsibility = {
  indicator: '8.1',
  pillar: '8',
  maxPoints: '50',
  leads: ['congantinh', 'sokhcn'],
  coordinating: ['sotaichinh', 'sonoivu', 'cacdiaphuong'],
  ownFault: '0.7',
  otherwise: '0.1',
};

/** The sheets that a projection would hold after the events so far. */
const sheetsAt = ({ state }: Moment): readonly LossSheet[] =>
  STAGES.flatMap((stage) => {
    const score = state.scores[stage];
    return score
      ? [
          {
            indicator: '8.1',
            stage,
            points: score.to,
            losses: score.losses.map((loss) => ({ ...loss, shares: sharesOf(loss, responsibility) })),
          },
        ]
      : [];
  });

function checkStages(moment: Moment): void {
  const sheets = sheetsAt(moment);
  for (const [index] of STAGES.entries()) {
    const board = boardSheets({
      responsibilities: [responsibility],
      stages: STAGES.slice(0, index + 1),
      sheets,
      shared: sharesOf,
    });
    const [sheet] = board;
    if (!sheet) throw new Error('no sheet');
    const lines = lossLines(board);
    const lost = subtract(responsibility.maxPoints, sheet.points);
    const total = (parts: readonly { readonly points: string }[]): Decimal =>
      sum(parts.map(({ points }) => points));
    const byAgency = lostBy(lines, ({ agency }) => agency);
    const byCause = lostBy(lines, ({ loss }) => loss.cause);
    if (compare(total(byAgency), lost) !== 0 || compare(total(byCause), lost) !== 0)
      throw new Error(`${total(byAgency)} and ${total(byCause)} are not ${lost}: ${JSON.stringify(sheet)}`);
    for (const { key, points } of byCause)
      if (!CAUSES.includes(key) || compare(points, '0') <= 0)
        throw new Error(`unknown loss ${key} ${points}`);
  }
}

it(`at every event and stage, lost points add up by agency and by cause: ${HISTORIES} histories of ${STEPS} steps`, () => {
  const happened = new Map<string, number>();
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const moments = historyOf(seed, STEPS);
      for (const moment of moments) {
        checkStages(moment);
        for (const { type } of moment.events) happened.set(type, (happened.get(type) ?? 0) + 1);
      }
      expect(moments).toHaveLength(STEPS);
    }),
    { numRuns: HISTORIES },
  );
  // A history in which nothing happens would prove nothing: every kind of event came many times.
  expect([...happened.keys()].sort()).toEqual(Object.keys(dossierEventNames).sort());
  expect(Math.min(...happened.values())).toBeGreaterThan(100);
});

describe('what never happens in them', () => {
  const moments = () => Array.from({ length: 200 }, (_, seed) => historyOf(seed, STEPS)).flat();

  it('a locked dossier takes something', () => {
    const handingIn = ['ValueReported', 'EvidenceWithdrawn', 'DossierSubmitted', 'SubmissionRecalled'];
    let locked = 0;
    for (const { before, events } of moments()) {
      if (before.lock === undefined) continue;
      locked += 1;
      for (const { type, data } of events) {
        if (before.lock === 'final') expect(type).toBe('DossierUnlocked');
        expect(handingIn).not.toContain(type);
        if (type === 'ScoreChanged') expect(data.stage).not.toBe('self');
      }
    }
    expect(locked).toBeGreaterThan(500);
  });

  it('somebody decides on an indicator that their own agency leads', () => {
    const all = moments();
    const tried = all.reduce((count, { conflictsTried }) => count + conflictsTried, 0);
    expect(tried).toBeGreaterThan(500);
    for (const { command, events } of all) if (command.isConflicted) expect(events).toEqual([]);
  });

  it('a stage overwrites another', () => {
    for (const { before, state, events } of moments()) {
      const touched = new Set(
        events.flatMap((event) =>
          event.type === 'ScoreChanged' || event.type === 'LossesRestated' ? [event.data.stage] : [],
        ),
      );
      for (const stage of STAGES)
        if (!touched.has(stage)) expect(state.scores[stage]).toBe(before.scores[stage]);
    }
  });
});

it('would notice a point that nobody answers for', () => {
  const moment = historyOf(1, 30).find(({ state }) => (state.scores.self?.losses.length ?? 0) > 0);
  const score = moment?.state.scores.self;
  if (!moment || !score) throw new Error('no loss in this history');
  const broken = { ...score, losses: score.losses.slice(1), to: add(score.to, '0') };
  const state = { ...moment.state, scores: { self: broken } };
  expect(() => checkStages({ ...moment, state })).toThrow(/are not/);
});
