import { QueryBus } from '@nestjs/cqrs';
import { ExplainScore, ReportValue, SelfScore } from '#appraisal/dossier';
import { businessDate } from '#kernel';
import type { Outcome } from '#ledger';
import { ProjectionRunner } from '#projections';
import { fillData } from './first-start.js';
import { halfYear } from './sample/half-year.js';
import { closeStages, openStage, type Stage } from './testing/stage.js';

afterAll(closeStages);

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
  it('imports and, when wanted, plays the sample; the next start adds nothing', async () => {
    const stage = await openStage();
    await fillData(stage.app, { sample: true });
    await fillData(stage.app, { sample: true });
    expect(await countSynthetic(stage)).toBe(halfYear.length);
    expect(await stage.dossierEvents()).toHaveLength(halfYear.length);
  });

  it('plays nothing when not wanted', async () => {
    const stage = await openStage();
    await fillData(stage.app, { sample: false });
    expect(await stage.dossierEvents()).toEqual([]);
  });

  it('never plays the sample among real figures', async () => {
    const stage = await openStage();
    await fillData(stage.app, { sample: false });
    await stage.commands.execute(realReport());
    await fillData(stage.app, { sample: true });
    expect(await countSynthetic(stage)).toBe(0);
  });

  it('goes on with a sample that officers have worked on since', async () => {
    const stage = await openStage();
    await fillData(stage.app, { sample: true });
    const before = (await stage.dossierEvents()).length;
    const { target, data, context } = realReport();
    await stage.commands.execute(new ReportValue(target, { ...data, period: '2025-Q3' }, context));
    await fillData(stage.app, { sample: true });
    expect(await stage.dossierEvents()).toHaveLength(before + 1);
  });

  it('labels a real score as a sample as long as sample documents stand behind it', async () => {
    const stage = await openStage();
    await fillData(stage.app, { sample: true });
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
