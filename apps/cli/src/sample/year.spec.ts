import { QueryBus, type ICommand } from '@nestjs/cqrs';
import type { SessionEvent } from '#appraisal/council';
import { cycleStream, type CycleEvent } from '#appraisal/cycle';
import { DossierFacts, STAGES, type DossierEvent } from '#appraisal/dossier';
import { recompute } from '#appraisal/framework';
import { CheckPublication } from '#appraisal/year-end';
import { subtract, sum } from '#kernel';
import type { RecordedEvent } from '#ledger';
import { readAllData } from '#reference-data';
import { importData } from '../import-data.js';
import { closeStages, openStage, type Stage } from '../testing/stage.js';
import { actingAgencies } from './contributions.js';
import { halfYear, SAMPLE_CYCLE } from './half-year.js';
import { idOf } from './entry.js';
import { LAST_SAMPLE_EVENT, play, playHalfYear } from './play.js';
import { pointsOf } from './points.js';
import { NEVER_REPORTED } from './reviews.js';
import { restOfYear } from './year.js';

const { data } = readAllData();
const { book, entries } = restOfYear(data);
const indicators =
  data.frameworks.find(({ content }) => content.code === SAMPLE_CYCLE.framework)?.content.indicators ?? [];

async function halfPlayed(): Promise<Stage> {
  const stage = await openStage();
  await importData(stage.commands, data);
  await playHalfYear(stage);
  return stage;
}

let stage: Stage;
let events: readonly RecordedEvent[];
beforeAll(async () => {
  stage = await halfPlayed();
  expect(await play(entries, stage)).toEqual({ done: entries.length, known: 0 });
  events = (await stage.events()).filter(({ metadata }) => metadata.synthetic);
});
afterAll(closeStages);

const dossierEvents = () => events.map(({ event }) => event as DossierEvent | CycleEvent | SessionEvent);
type AnyEvent = ReturnType<typeof dossierEvents>[number];
const all = <Type extends AnyEvent['type']>(type: Type) =>
  dossierEvents().filter((event): event is Extract<AnyEvent, { type: Type }> => event.type === type);

describe('the played year', () => {
  it('is the same in every ledger, to the digest of what was published', async () => {
    const other = await halfPlayed();
    await play(entries, other);
    const facts = ({ id, stream, event, metadata }: RecordedEvent) => ({ id, stream, event, metadata });
    const again = (await other.events()).filter(({ metadata }) => metadata.synthetic);
    expect(again.map(facts)).toEqual(events.map(facts));
    expect(all('ResultPublished')).toHaveLength(1);
    const check = await stage.app
      .get(QueryBus, { strict: false })
      .execute(new CheckPublication(SAMPLE_CYCLE));
    expect(check.same).toBe(true);
  });

  it('says of everything but the opened year that it is a sample', async () => {
    const ofYear = (await stage.events()).filter(
      ({ stream, event }) =>
        /^(dossier|session)-/.test(stream) ||
        (stream === cycleStream(SAMPLE_CYCLE) && event.type !== 'CycleOpened'),
    );
    expect(ofYear.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  it('changes nothing the second time', async () => {
    const before = (await stage.events()).length;
    expect(await play(entries, stage)).toEqual({ done: 0, known: entries.length });
    expect(await stage.events()).toHaveLength(before);
  });

  it('is finished by the next play, wherever one was cut short', async () => {
    const other = await halfPlayed();
    let left = Math.floor(entries.length / 2);
    const execute: Stage['commands']['execute'] = (command: ICommand) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('the power is gone')) : other.commands.execute(command);
    };
    await expect(play(entries, { ...other, commands: { execute } })).rejects.toThrow('the power is gone');
    await play(entries, other);
    const ids = (await other.events()).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set((await stage.events()).map(({ id }) => id)));
  });

  it('keeps the half year in front, leads to an event with every act, and ends with the publication', () => {
    const ids = events.map(({ id }) => id);
    expect(ids.slice(0, halfYear.length)).toEqual(halfYear.map(({ key }) => idOf(key, 0)));
    for (const { key } of entries) expect(ids).toContain(idOf(key, 0));
    expect(ids.at(-1)).toBe(LAST_SAMPLE_EVENT);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  it('lets all 85 agencies act: as lead, coordinator, appraiser or member of the council', () => {
    const agencies = actingAgencies(data).map(({ code }) => code);
    expect(agencies).toHaveLength(85);
    const acted = new Set(events.map(({ metadata }) => metadata.actor.agency));
    expect(agencies.filter((code) => !acted.has(code))).toEqual([]);
    const uploaded = events.filter(({ event }) => event.type === 'EvidenceUploaded');
    const coordinating = new Set(uploaded.flatMap(({ event }) => (event as DossierEventOf).data.by ?? []));
    // 65 communes, and departments that coordinate; the Front and the gazette have no part in any indicator.
    expect(coordinating.size).toBeGreaterThanOrEqual(75);
  });
});

type DossierEventOf = Extract<DossierEvent, { type: 'EvidenceUploaded' }>;

describe('the scores of the year', () => {
  it.each(indicators.map((indicator) => [indicator.code, indicator] as const))(
    '%s has its stages, and losses that add up',
    async (code, indicator) => {
      const facts = await stage.app
        .get(DossierFacts, { strict: false })
        .stages({ ...SAMPLE_CYCLE, indicator: code });
      const stages = facts.map((score) => score.stage);
      expect(stages).toEqual(NEVER_REPORTED.includes(code) ? ['council', 'published'] : STAGES);
      for (const { points, maxPoints, losses } of facts)
        expect(sum(losses.map((loss) => loss.points))).toBe(subtract(maxPoints, points));
      const told = pointsOf(indicator, [...halfYear, ...book.acts]);
      for (const score of facts.filter((one) => one.stage !== 'self'))
        expect([score.stage, score.points]).toEqual([score.stage, told[score.stage as keyof typeof told]]);
    },
  );

  it('are all computed again from their traces', () => {
    for (const { data: score } of all('ScoreChanged')) expect(recompute(score.trace)).toBe(score.to);
  });

  it('are lost for every cause there is', () => {
    const causes = new Set(
      all('ScoreChanged').flatMap(({ data: { losses } }) => losses.map(({ cause }) => cause)),
    );
    for (const {
      data: { losses },
    } of all('LossesRestated'))
      for (const { cause } of losses) causes.add(cause);
    expect([...causes].sort()).toEqual(
      [
        'not-reported',
        'reported-late',
        'below-target',
        'no-evidence',
        'evidence-late',
        'evidence-rejected',
        'appraised-down',
        'explanation-not-sent',
        'explanation-refused',
        'peers-rose',
        'rule-changed',
      ].sort(),
    );
  });

  it('are lost by a coordinating agency where the rejected or late evidence was its own', async () => {
    const publishedLosses = async (indicator: string) =>
      (await stage.app.get(DossierFacts, { strict: false }).stages({ ...SAMPLE_CYCLE, indicator })).at(-1)
        ?.losses;
    expect(await publishedLosses('1.3')).toMatchObject([
      { cause: 'evidence-rejected', points: '2', by: 'phuongcamlinh' },
    ]);
    expect(await publishedLosses('4.1')).toMatchObject([
      { cause: 'below-target' },
      { cause: 'evidence-late', by: 'xabacai' },
    ]);
    expect(await publishedLosses('5.3')).toMatchObject([
      { cause: 'below-target' },
      { cause: 'evidence-rejected', by: null },
    ]);
  });
});

describe('the course of the year', () => {
  it('locks every dossier exactly once at each level', () => {
    const locks = all('DossierLocked').map(({ data: { indicator, lock } }) => `${indicator} ${lock}`);
    expect(locks.toSorted()).toEqual(
      indicators.flatMap(({ code }) => [`${code} final`, `${code} handing-in`]).toSorted(),
    );
  });

  it('sends a dossier back, which is handed in again', () => {
    expect(all('DossierReturned').map((event) => event.data)).toMatchObject([
      { indicator: '4.1', period: '2025-Q4' },
    ]);
    const handedIn = all('DossierSubmitted').filter(
      ({ data: { indicator, period } }) => indicator === '4.1' && period === '2025-Q4',
    );
    expect(handedIn.map((event) => event.data.late)).toEqual([false, true]);
  });

  it('decides every indicator in a sitting where nobody votes on their own', () => {
    const decisions = all('IndicatorDecided').map((event) => event.data);
    expect(decisions.map(({ indicator }) => indicator)).toEqual(indicators.map(({ code }) => code));
    expect(decisions.some(({ recused }) => recused.length > 0)).toBe(true);
    expect(decisions.some(({ votes }) => votes.against + votes.abstain > 0)).toBe(true);
    for (const { conflicted, ballots } of decisions) {
      expect(conflicted.some(({ member }) => ballots.some((ballot) => ballot.member === member))).toBe(false);
    }
    expect(decisions.filter(({ conflicted }) => conflicted.length > 0).length).toBeGreaterThan(20);
  });

  it('explains with four outcomes', () => {
    const answers = all('ExplanationAnswered').map(({ data: { indicator, outcome } }) => [
      indicator,
      outcome,
    ]);
    expect(answers).toEqual([
      ['2.2', 'accepted'],
      ['5.1', 'refused'],
      ['6.4', 'partly'],
    ]);
    expect(all('ExplanationLapsed').map((event) => event.data.indicator)).toEqual(['7.4']);
  });

  it('closes rounds and results in order: the year is published last', () => {
    const cycle = events.filter(({ stream }) => stream.startsWith('cycle-')).map(({ event }) => event.type);
    expect(cycle).toEqual([
      'LockBegun',
      'WorkCompleted',
      'ResultTakenOver',
      'WorkCompleted',
      'ResultTakenOver',
      'WorkCompleted',
      'LockBegun',
      'WorkCompleted',
      'ResultPublished',
    ]);
  });

  it('dates every act in its year, and names made-up documents only', () => {
    for (const { on } of entries) expect(on >= '2025-09-01' && on <= '2026-10-28').toBe(true);
    for (const { citation } of book.documents.values()) {
      expect(citation.number).toMatch(/^\d{2,3}\/(BC|QĐ|KH|BB)-MAU$/);
      expect(citation.title).toContain('(văn bản mẫu)');
    }
    for (const { metadata } of events.filter(({ metadata: { legalBasis } }) => legalBasis))
      expect(metadata.legalBasis?.number).toMatch(/-MAU$/);
  });
});
