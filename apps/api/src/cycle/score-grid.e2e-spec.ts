import { OpenCycle, quartersOf } from '#appraisal/cycle';
import { ReportValue, SelfScore } from '#appraisal/dossier';
import { context, CYCLE, giver, startApi, type Answered, type ApiFixture } from '../testing/app.fixture.js';

const PERIOD = '2025-Q2';
const READER = { as: 'kt.giamsat' };
const OTHER = 'hatinh';

/** Units that are judged by the small framework in 2025, and one of another year. */
describe('the units of a year beside each other', () => {
  let api: ApiFixture;
  const cycleOf = (unit: string, year = 2025) => ({ unit, year, framework: 'THU1' });
  const grid = async (query = '', cycle = CYCLE): Promise<Answered> => {
    const head = await api.ledger.head();
    return api.ask('GET', `/api/v1/cycles/${cycle}/units?minPosition=${head}${query}`, READER);
  };
  async function open(unit: string, year: number): Promise<void> {
    const terms = {
      openedOn: `${year}-01-02`,
      periods: quartersOf(year),
      closesBefore: '2100-01-01',
    };
    await giver(api.app)(new OpenCycle(cycleOf(unit, year), terms, context()));
  }
  async function score(unit: string, value: string): Promise<void> {
    const id = { ...cycleOf(unit), indicator: '1.1' };
    const given = () => ({ ...context(), today: '2025-05-20' });
    await giver(api.app)(new ReportValue(id, { period: PERIOD, inputs: { value } }, given()));
    await giver(api.app)(new SelfScore(id, { period: PERIOD }, given()));
  }

  beforeAll(async () => {
    api = await startApi();
    await open(OTHER, 2025);
    await open(OTHER, 2024);
  });
  afterAll(() => api.close());

  it('shows every unit of the year and the set, also where nothing is scored yet', async () => {
    const { status, body } = await grid();
    expect([status, body.stage]).toEqual([200, 'self']);
    expect(body.units).toEqual([
      { unit: OTHER, cycle: 'hatinh.2025.THU1', cells: [] },
      { unit: 'khanhhoa', cycle: CYCLE, cells: [] },
    ]);
    expect(body.indicators).toHaveLength(5);
  });

  it('shows what each one got, at the last stage that the asked unit has reached', async () => {
    await score('khanhhoa', '93,5');
    await score(OTHER, '100');
    const { body } = await grid();
    expect(body).toMatchObject({
      stage: 'self',
      units: [
        { unit: OTHER, cells: [{ indicator: '1.1', points: '10', provisional: false }] },
        { unit: 'khanhhoa', cells: [{ indicator: '1.1', points: '9.35', provisional: false }] },
      ],
    });
    const units = (await grid('&stage=council')).body.units as readonly { readonly cells: unknown }[];
    expect(units.map(({ cells }) => cells)).toEqual([[], []]);
  });

  it('shows any moment: before the second score there was one', async () => {
    const { body } = await grid(`&atPosition=${(await api.ledger.head()) - 1n}`);
    expect(body.units).toMatchObject([{ cells: [] }, { cells: [{ points: '9.35' }] }]);
  });

  it('is not found for a year that nobody opened', async () => {
    expect((await grid('', 'hatinh.2023.THU1')).status).toBe(404);
    expect((await grid('', 'khong-co')).status).toBe(404);
  });
});
