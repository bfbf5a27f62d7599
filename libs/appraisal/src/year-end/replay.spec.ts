import * as cycles from '#appraisal/cycle';
import { ListDossiers } from '#appraisal/dossier';
import { PublishYear } from './commands.js';
import { CheckPublication, ReplayYear, type ReplayReport, type StoredScores } from './queries.js';
import { by, CODES, cycle, letter, lock, openedYear, played, result } from './testing/year.builder.js';
import type { YearStage } from './testing/year.stage.js';

const publish = () => new PublishYear(cycle, { document: letter }, by());
const reopenings = (reopening: string) => [
  new cycles.ProposeReopening(cycle, { indicators: [], closesBefore: '2026-02-01' }, by('qt.mot')),
  new cycles.ApproveReopening(cycle, { reopening }, by('qt.hai')),
];

let stage: YearStage;
const replay = (stored: StoredScores | null = null): Promise<ReplayReport> =>
  stage.ask(new ReplayYear(cycle, stored));

beforeEach(async () => {
  stage = await openedYear();
});
afterEach(() => stage.close());

describe('the replay of a year', () => {
  it('has nothing to compare before it is published, and says so', async () => {
    await played(stage, result());
    const report = await replay();
    expect(report).toMatchObject({ same: true, publications: [], since: [], stored: null, events: 3 });
    expect(report.sentence).toContain('Chưa công bố');
    expect(report.scores).toEqual({ checked: 3, findings: [] });
  });

  it('records what every dossier had come to beside the digest of the year', async () => {
    await played(stage, result(), lock('final'), publish());
    const published = (await stage.events()).find(({ event }) => event.type === 'ResultPublished');
    const dossier = (indicator: string) => ({
      indicator,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      points: { published: '7.5' },
    });
    expect(published?.event.data).toMatchObject({ dossiers: CODES.map(dossier) });
  });

  it('holds every publication to the moment when it was made: what came later is told apart', async () => {
    await played(stage, result(), lock('final'), publish());
    const [first] = (await replay()).publications;
    await played(stage, ...reopenings('mo-lai-3'), result('8'));
    const changed = await replay();
    expect(changed).toMatchObject({ same: true, publications: [first] });
    expect(changed.now).not.toBe(first?.recorded);
    expect(changed.since).toMatchObject(
      CODES.map((indicator) => ({ indicator, stage: 'published', recorded: '7.5', recomputed: '8' })),
    );
    expect(changed.since[0]?.sentence).toContain('từ 7,5 điểm lúc công bố thành 8 điểm');

    await played(stage, lock('final'), publish());
    const second = await replay();
    expect(second.publications).toMatchObject([first, { same: true, recorded: changed.now }]);
    expect(second).toMatchObject({ same: true, since: [] });
  });

  it('finds rows that are not there, that are made up, and none in those that are right', async () => {
    await played(stage, result());
    const dossiers = await stage.ask(new ListDossiers(cycle));
    const head = BigInt((await stage.events()).at(-1)?.position ?? 0n);
    expect((await replay({ position: head, dossiers })).stored).toMatchObject({ checked: 3, findings: [] });
    const [one, ...others] = dossiers;
    if (!one) throw new Error('no dossiers');
    const stored = async (scores: typeof one.scores) =>
      (await replay({ position: head, dossiers: [{ ...one, scores }, ...others] })).stored?.findings;
    expect(await stored([])).toMatchObject([{ indicator: '1.1', recorded: null, recomputed: '7.5' }]);
    const [score] = one.scores;
    if (!score) throw new Error('no score');
    expect(await stored([score, { ...score, stage: 'self' }])).toMatchObject([
      { indicator: '1.1', stage: 'self', recorded: '7.5', recomputed: null, event: null },
    ]);
    expect(await stored([{ ...score, losses: [] }])).toMatchObject([
      { indicator: '1.1', stage: 'published', recorded: '7.5', recomputed: '7.5' },
    ]);
  });

  it('takes a row that its projector has not reached yet for no difference', async () => {
    await played(stage, result());
    const behind = (await stage.events()).find(({ event }) => event.type === 'ScoreChanged');
    const position = (behind?.position ?? 0n) - 1n;
    const dossiers = CODES.map((indicator) => ({ indicator, scores: [] }));
    expect((await replay({ position, dossiers })).stored).toMatchObject({ checked: 0, findings: [] });
  });

  it('leaves the ledger as it was', async () => {
    await played(stage, result(), lock('final'), publish());
    const before = await stage.events();
    await replay();
    expect(await stage.events()).toEqual(before);
  });
});

describe('the check of a publication', () => {
  it('is not touched by what changed later; while the year is open again nothing is in force', async () => {
    await played(stage, result(), lock('final'), publish());
    const check = () => stage.ask(new CheckPublication(cycle));
    const published = await check();
    expect(published).toMatchObject({ same: true, differing: [], changedSince: [] });
    await played(stage, ...reopenings('mo-lai-3'), result('8'));
    expect(await check()).toMatchObject({ recorded: null, same: false });
    await played(stage, lock('final'), publish());
    const again = await check();
    expect(again).toMatchObject({ same: true, differing: [], changedSince: [] });
    expect(again.recorded).not.toBe(published.recorded);
  });
});
