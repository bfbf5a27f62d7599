import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '#ledger';
import * as council from '#appraisal/council';
import * as cycles from '#appraisal/cycle';
import { PublishYear } from './commands.js';
import { Deadlines } from './deadlines.js';
import { YearEndProcess } from './process.js';
import { CheckPublication } from './queries.js';
import { by, CODES, cycle, letter, lock, openedYear, played, result, rows } from './testing/year.builder.js';
import type { YearStage } from './testing/year.stage.js';

const told = async (stage: YearStage, ...types: readonly string[]) =>
  (await stage.events())
    .filter(({ event }) => types.includes(event.type))
    .map(({ event }) =>
      `${event.type} ${(event.data as { readonly indicator?: string }).indicator ?? ''}`.trim(),
    );
const forAll = (type: string) => CODES.map((code) => `${type} ${code}`);

describe('what follows from a year', () => {
  let stage: YearStage;
  beforeEach(async () => {
    stage = await openedYear();
  });
  afterEach(() => stage.close());

  it('is a lock in every dossier, for the same reason, in the system’s name', async () => {
    await played(stage, lock('handing-in'));
    expect(await told(stage, 'DossierLocked', 'WorkCompleted')).toEqual([
      ...forAll('DossierLocked'),
      'WorkCompleted',
    ]);
    const events = await stage.events();
    const begun = events.find(({ event }) => event.type === 'LockBegun');
    for (const { metadata } of events.filter(({ event }) => event.type === 'DossierLocked'))
      expect(metadata).toMatchObject({
        actor: { id: 'he-thong', role: 'system' },
        causationId: begun?.id,
        reason: 'Theo quyết định',
        legalBasis: letter,
      });
  });

  it('is a reopening of the dossiers that were named', async () => {
    await played(
      stage,
      lock('handing-in'),
      new cycles.ProposeReopening(cycle, { indicators: ['1.2'], closesBefore: '2026-02-01' }, by('qt.mot')),
      new cycles.ApproveReopening(cycle, { reopening: 'mo-lai-2' }, by('qt.hai')),
    );
    expect(await told(stage, 'DossierUnlocked')).toEqual(['DossierUnlocked 1.2']);
    expect(await stage.ask(new cycles.GetCycle(cycle))).toMatchObject({ lock: null, underWay: [] });
  });

  it('is a score in every dossier of a result, also after a closed year was opened again', async () => {
    await played(stage, result(), lock('final'));
    expect(await told(stage, 'ScoreChanged')).toEqual(forAll('ScoreChanged'));
    await played(
      stage,
      new cycles.ProposeReopening(cycle, { indicators: [], closesBefore: '2026-02-01' }, by('qt.mot')),
      new cycles.ApproveReopening(cycle, { reopening: 'mo-lai-3' }, by('qt.hai')),
      new cycles.TakeOverResult(
        cycle,
        {
          stage: 'published',
          document: { ...letter, number: '13/BKHCN-CĐS' },
          rows: rows.map((row) => ({ ...row, points: '8' })),
        },
        by(),
      ),
    );
    expect(await told(stage, 'ScoreChanged')).toEqual([...forAll('ScoreChanged'), ...forAll('ScoreChanged')]);
    expect(stage.process.status.trouble).toBeUndefined();
  });

  it('is the council’s score, for the reason of the proposal that was voted on', async () => {
    const session = { session: 'hd1' };
    const member = 'hd.sotaichinh';
    const seat = { id: member, agency: 'sotaichinh', role: 'chair' } as const;
    const sat = by(member, { actor: { id: member, role: 'council', agency: 'sotaichinh' } });
    const context = () => ({ ...by(), actor: sat.actor });
    await played(
      stage,
      new council.ConveneSession(
        session,
        {
          cycle,
          heldOn: '2026-01-12',
          place: 'Phòng họp',
          members: [seat],
          quorum: { present: 1 },
          agenda: ['1.2'],
        },
        context(),
      ),
      new council.MarkPresent(session, { member }, context()),
      new council.ProposeDecision(
        session,
        { indicator: '1.2', points: '6', cause: 'below-target' },
        { ...context(), reason: 'Chưa đạt' },
      ),
      new council.CastVote(session, { member, indicator: '1.2', choice: 'for' }, context()),
      new council.DecideIndicator(session, { indicator: '1.2' }, { ...context(), reason: 'Kết luận' }),
    );
    const score = (await stage.events()).find(({ event }) => event.type === 'ScoreChanged');
    expect(score).toMatchObject({
      event: {
        data: { indicator: '1.2', stage: 'council', to: '6', origin: { kind: 'council', session: 'hd1' } },
      },
      metadata: { reason: 'Chưa đạt' },
    });
  });

  it('is nothing for a decision that the close of the year overtook, and the process goes on', async () => {
    await played(stage, result(), lock('final'));
    const [seen] = await stage.events();
    if (!seen) throw new Error('no events');
    const late = {
      session: 'hd1',
      ...cycle,
      indicator: '1.2',
      points: '6',
      cause: null,
      reason: 'Kết luận',
      legalBasis: null,
    };
    const before = await stage.events();
    const decided: RecordedEvent = {
      ...seen,
      id: randomUUID(),
      event: { type: 'IndicatorDecided', data: late },
    };
    await stage.app.get(YearEndProcess, { strict: false }).handle(decided);
    expect(await stage.events()).toEqual(before);
  });

  it('is done once: an event that is seen again leads to nothing, even after dossiers moved on', async () => {
    await played(
      stage,
      lock('handing-in'),
      new cycles.ProposeReopening(cycle, { indicators: [], closesBefore: '2026-02-01' }, by('qt.mot')),
      new cycles.ApproveReopening(cycle, { reopening: 'mo-lai-2' }, by('qt.hai')),
    );
    const before = await stage.events();
    const isFollowed = ({ event }: RecordedEvent) => ['LockBegun', 'ReopeningApproved'].includes(event.type);
    const process = stage.app.get(YearEndProcess, { strict: false });
    for (const seen of before.filter(isFollowed)) await process.handle(seen);
    expect(await stage.events()).toEqual(before);
  });

  it('is a lock of every year whose day has come, once', async () => {
    const deadlines = stage.app.get(Deadlines, { strict: false });
    const lockPassed = async (today: string) => {
      await stage.ask(new cycles.ListCycles());
      await deadlines.lockPassed(today);
      await stage.settle();
      return told(stage, 'LockBegun');
    };
    expect(await lockPassed('2026-01-09')).toEqual([]);
    expect(await lockPassed('2026-01-10')).toEqual(['LockBegun']);
    expect(await lockPassed('2026-01-11')).toEqual(['LockBegun']);
    const begun = (await stage.events()).find(({ event }) => event.type === 'LockBegun');
    expect(begun?.metadata).toMatchObject({ actor: { role: 'system' }, effectiveOn: '2026-01-10' });
  });
});

it('publishes a digest that the same ledger file leads to again, and that any later change breaks', async () => {
  const first = await openedYear();
  await played(first, result(), lock('final'));
  const open = await first.ask(new CheckPublication(cycle));
  expect(open).toMatchObject({ recorded: null, same: false });
  await played(first, new PublishYear(cycle, { document: letter }, by()));
  const published = await first.ask(new CheckPublication(cycle));
  expect(published).toEqual({
    recorded: open.recomputed,
    recomputed: open.recomputed,
    same: true,
    differing: [],
    changedSince: [],
  });
  expect(open.recomputed).toMatch(/^[0-9a-f]{64}$/);

  const second = await first.reopen();
  expect(await second.ask(new CheckPublication(cycle))).toEqual(published);
  await second.close();
});

it('finds a publication whose digest is not that of the ledger', async () => {
  const stage = await openedYear();
  await played(stage, result(), lock('final'));
  const digest = 'ab'.repeat(32);
  await played(stage, new cycles.RecordPublication(cycle, { digest, dossiers: [], document: letter }, by()));
  expect(await stage.ask(new CheckPublication(cycle))).toMatchObject({ recorded: digest, same: false });
  await stage.close();
});
