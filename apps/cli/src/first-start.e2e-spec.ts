import { QueryBus } from '@nestjs/cqrs';
import { ExplainScore, ReportValue, SelfScore } from '#appraisal/dossier';
import { Deadlines } from '#appraisal/year-end';
import { businessDate } from '#kernel';
import type { Outcome } from '#ledger';
import { ProjectionRunner } from '#projections';
import { readAllData } from '#reference-data';
import { fillData } from './first-start.js';
import { importData } from './import-data.js';
import { halfYear } from './sample/half-year.js';
import { LAST_SAMPLE_EVENT, playHalfYear } from './sample/play.js';
import { closeStages, openStage, type Stage } from './testing/stage.js';

afterAll(closeStages);

/** As at a start; gives what it says to the operator. */
async function fill({ app, settle }: Stage, sample = true): Promise<readonly string[]> {
  const said: string[] = [];
  await fillData(app, { sample, settle, say: (text) => said.push(text) });
  return said;
}

/** The deadline of the year passes. */
async function passDeadline({ app, ledger, settle }: Stage): Promise<void> {
  await app.get(ProjectionRunner, { strict: false }).waitFor(await ledger.head());
  await app.get(Deadlines, { strict: false }).lockPassed('2026-11-22');
  await settle();
}

/** A ledger of an older program: the reference data and the first half of the sample. */
async function olderStage(): Promise<Stage> {
  const stage = await openStage();
  await importData(stage.commands, readAllData().data);
  await playHalfYear(stage);
  return stage;
}

const countSynthetic = async (stage: Stage): Promise<number> =>
  (await stage.dossierEvents()).filter(({ metadata }) => metadata.synthetic).length;

/** A figure that is no sample. */
const realReport = (): ReportValue =>
  new ReportValue(
    { unit: 'khanhhoa', year: 2025, framework: '405', indicator: '8.1' },
    { period: '2025-Q1', inputs: { value: '93,5' } },
    {
      actor: { id: 'cb.congantinh', role: 'officer', agency: 'congantinh' },
      today: businessDate(new Date()),
      eventId: () => '0e7c4d5e-6b9f-4c57-8a55-5a4d2f6f1a01',
      correlationId: 'that',
    },
  );

describe('the first start', () => {
  it('imports and, when wanted, plays the whole year; the next start adds nothing', async () => {
    const stage = await openStage();
    expect(await fill(stage)).toEqual([]);
    const before = await stage.events();
    expect(before.at(-1)?.id).toBe(LAST_SAMPLE_EVENT);
    expect(await fill(stage)).toEqual([]);
    expect(await stage.events()).toHaveLength(before.length);
  });

  it('plays nothing when not wanted', async () => {
    const stage = await openStage();
    await fill(stage, false);
    expect(await stage.dossierEvents()).toEqual([]);
  });

  it('never plays the sample among real figures', async () => {
    const stage = await openStage();
    await fill(stage, false);
    await stage.commands.execute(realReport());
    await fill(stage);
    expect(await countSynthetic(stage)).toBe(0);
  });

  it('goes on with the half year of an older program, also when officers have worked on it since', async () => {
    const stage = await olderStage();
    const { target, data, context } = realReport();
    await stage.commands.execute(new ReportValue(target, { ...data, period: '2025-Q3' }, context));
    expect(await fill(stage)).toEqual([]);
    expect((await stage.events()).at(-1)?.id).toBe(LAST_SAMPLE_EVENT);
  });

  it('leaves the half year as it is once its deadline has passed, and says so in a sentence', async () => {
    const stage = await olderStage();
    await passDeadline(stage);
    const before = await stage.events();
    const said = await fill(stage);
    expect(said).toEqual([
      'Lưu ý: kỳ 2025 của sổ này đã khóa từ trước nên phần còn lại của năm mẫu không diễn được; dữ liệu giữ nguyên.',
    ]);
    expect(await stage.events()).toHaveLength(before.length);
    expect(await countSynthetic(stage)).toBe(halfYear.length);
  });

  it('is not disturbed by a published year: what officers do in the next one stays alone', async () => {
    const stage = await openStage();
    await fill(stage);
    const { target, data, context } = realReport();
    const next = { ...target, year: 2026 };
    await stage.commands.execute(new ReportValue(next, { ...data, period: '2026-Q1' }, context));
    const before = await stage.events();
    expect(before.at(-1)?.metadata.synthetic).toBeUndefined();
    expect(before.filter(({ stream }) => stream.startsWith('dossier-khanhhoa.2026.'))).toHaveLength(1);
    await fill(stage);
    expect(await stage.events()).toHaveLength(before.length);
  });

  it('labels a real score as a sample as long as sample documents stand behind it', async () => {
    const stage = await olderStage();
    const { target, data, context } = realReport();
    const period = '2025-Q3';
    await stage.commands.execute(new ReportValue(target, { ...data, period }, context));
    const eventId = () => '0e7c4d5e-6b9f-4c57-8a55-5a4d2f6f1a02';
    const scored = await stage.commands.execute<SelfScore, Outcome>(
      new SelfScore(target, { period }, { ...context, eventId }),
    );
    await stage.app.get(ProjectionRunner, { strict: false }).waitFor(scored.position);
    const queries = stage.app.get(QueryBus, { strict: false });
    const explained = await queries.execute(new ExplainScore(target, 'self'));
    expect(explained?.score).toMatchObject({ period, points: '46.75', synthetic: false });
    expect(explained).toMatchObject({ synthetic: true, figures: 'Tỷ lệ đạt được: 93,5%' });
    expect(explained?.sentence).toContain('[Dữ liệu mẫu]');
  });
});
