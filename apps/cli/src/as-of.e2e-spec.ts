import type { QueryBus } from '@nestjs/cqrs';
import { GetAccountability, type LossView } from '#appraisal/accountability';
import { cycleKey } from '#appraisal/cycle';
import {
  GetEvidence,
  GetScoreHistory,
  GetTimeline,
  ListDossiers,
  type DossierSummary,
  type EvidenceRow,
  type ScoreView,
} from '#appraisal/dossier';
import { asOf } from '#projections';
import { frozenInstallation, type FrozenInstallation } from './testing/frozen-installation.js';
import { FROZEN_CYCLE, frozenLines } from './testing/frozen-year.js';
import { randomPositions } from './testing/random-positions.js';
import {
  slowLosses,
  slowScores,
  type ExportedEvent,
  type SlowDossier,
  type SlowLine,
  type SlowScore,
} from './testing/slow-scorer.js';

const EVENTS = frozenLines().map((line) => JSON.parse(line) as ExportedEvent);
const HEAD = EVENTS.length;
const CYCLE = cycleKey(FROZEN_CYCLE);
const OPENED = EVENTS.findIndex(({ stream }) => stream === `cycle-${CYCLE}`) + 1;
/** The same 200 every time: a failure can be looked at again. */
const POSITIONS = randomPositions({ from: OPENED, to: HEAD, count: 200, seed: 20_251_122 });
const PAGE = 200;

let frozen: FrozenInstallation;
beforeAll(async () => {
  frozen = await frozenInstallation(HEAD);
});
afterAll(() => frozen.remove());

/** Works on the frozen year once the read models hold all of it. */
const onFrozenYear = (work: (queries: QueryBus) => Promise<void>): Promise<void> => frozen.work(work);

type Answers = Readonly<Record<string, SlowDossier>>;

/** What the read models answer as of a position, in the slow scorer's words. */
const asOfAnswers = (queries: QueryBus, position: number): Promise<Answers> =>
  asOf({ position: BigInt(position) }, async () => {
    const answers: Record<string, SlowDossier> = {};
    for (const dossier of await queries.execute(new ListDossiers(FROZEN_CYCLE))) {
      const id = { ...FROZEN_CYCLE, indicator: dossier.indicator };
      const evidence = await queries.execute(new GetEvidence(id));
      answers[dossier.key] = asSlow(dossier, { evidence, timeline: await timelineLength(queries, id) });
    }
    return answers;
  });

const scoreOf = ({ period, points, maxPoints, provisional, losses }: ScoreView): SlowScore => ({
  period,
  points,
  maxPoints,
  provisional,
  losses,
});

interface Beside {
  readonly evidence: readonly EvidenceRow[];
  readonly timeline: number;
}

const asSlow = (
  { scores, submittedPeriods, lock }: DossierSummary,
  { evidence, timeline }: Beside,
): SlowDossier => ({
  scores: Object.fromEntries(scores.map((score) => [score.stage, scoreOf(score)])),
  evidence: evidence
    .filter(({ withdrawnAt, rejectedAt }) => withdrawnAt === null && rejectedAt === null)
    .map(({ file }) => file.digest)
    .sort(),
  submitted: submittedPeriods.toSorted(),
  lock,
  timeline,
});

async function timelineLength(queries: QueryBus, id: GetTimeline['id']): Promise<number> {
  let length = 0;
  for (let after = 0n; ;) {
    const page = await queries.execute(new GetTimeline(id, { after, limit: PAGE }));
    length += page.length;
    if (page.length < PAGE) return length;
    after = BigInt(page.at(-1)?.position ?? 0);
  }
}

const UNTOUCHED: SlowDossier = { scores: {}, evidence: [], submitted: [], lock: null, timeline: 0 };

/** The slow scorer's answer for these dossiers; it does not speak of one that nothing happened to. */
function slowAnswers(position: number, keys: readonly string[]): Answers {
  const slow = slowScores(EVENTS, position);
  return Object.fromEntries(keys.map((key) => [key, slow.get(key) ?? UNTOUCHED]));
}

const lineOf = ({ indicator, stage, cause, points, by, evidence, round }: LossView): SlowLine => ({
  indicator,
  stage,
  cause,
  points,
  by,
  evidence,
  round,
});

/** Which of the lines comes first is no part of the answer. */
const unordered = (lines: readonly SlowLine[]): readonly string[] =>
  lines
    .map(({ indicator, stage, cause, points, by, evidence, round }) =>
      JSON.stringify([indicator, stage, cause, points, by, evidence, round]),
    )
    .sort();

describe('as of any position of the year', () => {
  it('is asked at 200 different positions, the first and the last among them', () => {
    expect(new Set(POSITIONS).size).toBe(200);
    expect([POSITIONS[0], POSITIONS.at(-1)]).toEqual([OPENED, HEAD]);
  });

  it('every dossier is what the slow scorer says, at each of the 200', () =>
    onFrozenYear(async (queries) => {
      for (const position of POSITIONS) {
        const answers = await asOfAnswers(queries, position);
        expect(Object.keys(answers)).toHaveLength(50);
        expect([position, answers]).toEqual([position, slowAnswers(position, Object.keys(answers))]);
      }
    }));

  it('every loss is what the slow scorer says, at each of the 200', () =>
    onFrozenYear(async (queries) => {
      for (const position of POSITIONS) {
        const found = await asOf({ position: BigInt(position) }, () =>
          queries.execute(new GetAccountability(FROZEN_CYCLE, 'published')),
        );
        const lines = unordered(found?.losses.map(lineOf) ?? []);
        expect([position, lines]).toEqual([position, unordered(slowLosses(EVENTS, CYCLE, position))]);
      }
    }));

  it('every score in the history is what the slow scorer says, at each of the 200', () =>
    onFrozenYear(async (queries) => {
      const dossiers = await queries.execute(new ListDossiers(FROZEN_CYCLE));
      const histories = await Promise.all(
        dossiers.map(async ({ key, indicator }) => {
          const rows = await queries.execute(new GetScoreHistory({ ...FROZEN_CYCLE, indicator }));
          return { key, rows };
        }),
      );
      for (const position of POSITIONS) {
        const stood = (row: { readonly fromPosition: string; readonly toPosition: string | null }) =>
          Number(row.fromPosition) <= position && position < Number(row.toPosition ?? HEAD + 1);
        const found = histories.map(({ key, rows }) => [
          key,
          Object.fromEntries(rows.filter(stood).map((row) => [row.stage, scoreOf(row)])),
        ]);
        const slow = slowAnswers(position, Object.keys(Object.fromEntries(found)));
        expect([position, Object.fromEntries(found)]).toEqual([
          position,
          Object.fromEntries(dossiers.map(({ key }) => [key, slow[key]?.scores])),
        ]);
      }
    }));
});
