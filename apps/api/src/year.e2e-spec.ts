import { subtract } from '#kernel';
import { ProjectionRunner } from '#projections';
import { Processes } from './operations/processes.js';
import { startApi, type Answered, type ApiFixture } from './testing/app.fixture.js';
import {
  CYCLE_PATH,
  dossierPath,
  readNow,
  SECRETARY,
  send,
  SESSION_PATH,
  YEAR_ROLES,
  type YearRole,
  type YearStep,
} from './testing/year-roles.js';
import { between, yearSteps, type YearStepName } from './testing/year-steps.js';

let api: ApiFixture;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Words of the tables: who is refused before anybody has done the step, and with what. */
const REFUSED = {
  sign: [401, 'access.sign-in-needed'],
  far: [404, 'http.dossier-not-found'],
  offi: [403, 'access.officers-only'],
  revw: [403, 'access.reviewers-only'],
  coun: [403, 'access.council-only'],
  admi: [403, 'access.admins-only'],
  othr: [409, 'dossier.reviewer-other'],
  conf: [409, 'dossier.reviewer-conflicted'],
  pres: [403, 'session.not-presiding'],
  lead: [403, 'session.member-conflicted'],
  self: [409, 'cycle.same-person'],
} as const;
/** Who may do the step: it is done, it is done already and stays so, or it cannot be done any more (see LATE). */
const DONE = { YES: [201], same: [200], late: undefined } as const;

const LATE: Readonly<Partial<Record<YearStepName, readonly [number, string]>>> = {
  withdrawEvidence: [404, 'dossier.evidence-unknown'],
  submit: [409, 'dossier.submitted'],
  recall: [409, 'dossier.not-submitted'],
  decide: [409, 'session.indicator-decided'],
  ask: [409, 'dossier.explanation-open'],
  dispatch: [409, 'dossier.explanation-not-asked'],
  answer: [409, 'dossier.explanation-not-sent'],
  lapse: [409, 'dossier.explanation-not-asked'],
};

interface Cell {
  readonly role: YearRole;
  readonly word: string;
}
interface Row {
  readonly step: YearStepName;
  readonly cells: readonly Cell[];
}

const isStep = (word: string): word is YearStepName => word in yearSteps;
const isRefused = (word: string): word is keyof typeof REFUSED => word in REFUSED;
const isDone = (word: string): word is keyof typeof DONE => word in DONE;

const rowsOf = (table: string): readonly Row[] =>
  table
    .trim()
    .split('\n')
    .map((line): Row => {
      const [step = '', ...words] = line.trim().split(/\s+/);
      if (!isStep(step) || words.length !== YEAR_ROLES.length) throw new Error(`no row: ${line}`);
      return { step, cells: YEAR_ROLES.map((role, index) => ({ role, word: words[index] ?? '' })) };
    });

const settled = (): Promise<void> => api.app.get(Processes).settle();

async function outcome(step: YearStep, role: YearRole): Promise<readonly unknown[]> {
  await settled();
  const head = await api.ledger.head();
  const { status, body } = await send(api, step, role);
  await settled();
  const isWritten = (await api.ledger.head()) > head;
  return [role, status, body.errorCode, isWritten ? 'written' : 'as before'];
}

function expected({ role, word }: Cell, step: YearStepName): readonly unknown[] {
  if (isRefused(word)) return [role, ...REFUSED[word], 'as before'];
  if (!isDone(word)) throw new Error(`${step}: ${word} is no cell`);
  const [status, code] = DONE[word] ?? LATE[step] ?? [];
  return [role, status, code, word === 'YES' ? 'written' : 'as before'];
}

/** Those who may not come first: nothing that another did can be the reason for their no. */
async function play({ step, cells }: Row): Promise<void> {
  const inOrder = [
    ...cells.filter(({ word }) => isRefused(word)),
    ...cells.filter(({ word }) => isDone(word)),
  ];
  expect(inOrder).toHaveLength(YEAR_ROLES.length);
  for (const cell of inOrder) expect(await outcome(yearSteps[step], cell.role)).toEqual(expected(cell, step));
}

/** A step that is done again between two rows. */
async function also(step: YearStep, role: YearRole): Promise<void> {
  const { status, text } = await send(api, step, role);
  expect([status, status < 300 ? '' : text]).toEqual([201, '']);
  await settled();
}

const chapter = (table: string): void => {
  it.each(rowsOf(table))('$step', play);
};

const dossier = async (indicator = '1.1'): Promise<Answered['body']> =>
  (await readNow(api, dossierPath(indicator))).body;
const cycle = async (): Promise<Answered['body']> => (await readNow(api, CYCLE_PATH)).body;
const pointsAt = async (stage: string, indicator = '1.1'): Promise<unknown> => {
  const { scores } = await dossier(indicator);
  return (scores as readonly Record<string, unknown>[]).find((score) => score.stage === stage)?.points;
};

/* The roles, in columns: anonymous; officers of the lead, of a coordinating and of a foreign agency; reviewers:
   assigned, not assigned, of the lead agency; the chair, a council member of the lead agency; auditor; two admins. */

describe('handing in', () => {
  chapter(`
    report            sign YES  YES  far  offi offi offi offi offi offi offi offi
    upload            sign YES  YES  far  offi offi offi offi offi offi offi offi
    withdrawEvidence  sign YES  late far  offi offi offi offi offi offi offi offi
    selfScore         sign YES  same far  offi offi offi offi offi offi offi offi
    submit            sign YES  late far  offi offi offi offi offi offi offi offi
    recall            sign YES  late far  offi offi offi offi offi offi offi offi
  `);
  it('ends with a self score', async () => expect(await pointsAt('self')).toBe('9.4'));
});

describe('appraisal', () => {
  it('begins when it is handed in again', () => also(yearSteps.submit, 'coordinator'));
  it('takes no reviewer of the agency that leads the indicator', async () => {
    const conflicted = { ...yearSteps.assign, body: () => ({ reviewer: 'tgv.sokhcn' }) };
    expect(await outcome(conflicted, 'admin')).toEqual(['admin', ...REFUSED.conf, 'as before']);
  });
  chapter(`
    assign            sign admi admi admi admi admi admi admi admi admi YES  same
    rejectEvidence    sign revw revw revw YES  othr conf revw revw revw revw revw
    restoreEvidence   sign revw revw revw YES  othr conf revw revw revw revw revw
    return            sign revw revw revw YES  othr conf revw revw revw revw revw
  `);
  it('goes on when it is handed in once more', () => also(yearSteps.submit, 'lead'));
  chapter(`
    accept            sign revw revw revw YES  othr conf revw revw revw revw revw
    adjust            sign revw revw revw YES  othr conf revw revw revw revw revw
  `);
  it('ends with a preliminary score beside the self score', async () =>
    expect([await pointsAt('self'), await pointsAt('preliminary')]).toEqual(['9.4', '9']));
});

describe('the council', () => {
  chapter(`
    convene           sign coun coun coun coun coun coun YES  same coun same same
    attend            sign coun coun coun coun coun coun YES  YES  coun YES  same
    recuse            sign coun coun coun coun coun coun YES  YES  coun coun coun
    propose           sign coun coun coun coun coun coun YES  pres coun same same
    vote              sign coun coun coun coun coun coun YES  lead coun coun coun
  `);
  it('needs the vote of its secretary', async () => {
    const { path, body } = yearSteps.vote;
    const { status } = await api.ask('POST', path, { as: SECRETARY, body: body('chair') });
    expect(status).toBe(201);
  });
  chapter(`
    decide            sign coun coun coun coun coun coun YES  pres coun late late
  `);
  it('has its decision in the dossier', async () => {
    expect(await pointsAt('council')).toBe('8');
    await also(between.proposeOther, 'chair');
  });
  chapter(`
    withdrawProposal  sign coun coun coun coun coun coun YES  pres coun same same
    close             sign coun coun coun coun coun coun YES  pres coun same same
  `);
  it('is closed', async () => expect((await readNow(api, SESSION_PATH)).body.status).toBe('closed'));
});

describe('locks', () => {
  const lockOf = async (): Promise<unknown> => (await cycle()).lock;
  const lockPassedOn = async (day: string): Promise<unknown> => {
    api.setToday(day);
    await api.app.get(Processes).lockPassed();
    await settled();
    return lockOf();
  };

  beforeAll(() => api.setToday('2025-12-28'));
  chapter(`
    moveDeadline      sign admi admi admi admi admi admi admi admi admi YES  same
    lock              sign admi admi admi admi admi admi admi admi admi YES  same
  `);
  it('keep agencies from handing in, in every dossier', async () => {
    expect(await cycle()).toMatchObject({ lock: 'handing-in', underWay: [] });
    expect(await outcome(yearSteps.report, 'lead')).toEqual(['lead', 409, 'dossier.locked', 'as before']);
  });
  chapter(`
    proposeReopening  sign admi admi admi admi admi admi admi admi admi YES  YES
    approveReopening  sign admi admi admi admi admi admi admi admi admi self YES
  `);
  it('are off again for those that were named, until the new day', async () => {
    expect(await cycle()).toMatchObject({ lock: null, closesBefore: '2026-01-10', underWay: [] });
    const body = () => ({ period: '2025-Q4', inputs: { value: '95' } });
    await also({ ...yearSteps.report, body }, 'lead');
    const other = { path: `${dossierPath('1.4')}/values`, seen: dossierPath('1.4'), body };
    expect(await outcome(other, 'foreign')).toEqual(['foreign', 409, 'dossier.locked', 'as before']);
  });
  it('come by themselves when the day has come, and not before', async () => {
    expect(await lockPassedOn('2026-01-09')).toBeNull();
    expect(await lockPassedOn('2026-01-10')).toBe('handing-in');
    expect(await outcome(yearSteps.report, 'lead')).toEqual(['lead', 409, 'dossier.locked', 'as before']);
  });
});

describe('explanations', () => {
  beforeAll(() => api.setToday('2026-03-05'));
  chapter(`
    ask               sign admi admi admi admi admi admi admi admi admi YES  late
    draft             sign YES  YES  far  offi offi offi offi offi offi offi offi
    dispatch          sign admi admi admi admi admi admi admi admi admi YES  late
    answer            sign admi admi admi admi admi admi admi admi admi YES  late
  `);
  it('give back what the Ministry granted', async () => {
    expect(await pointsAt('ministry')).toBe('8');
    await also(between.askOther, 'admin');
  });
  chapter(`
    lapse             sign admi admi admi admi admi admi admi admi admi YES  late
  `);
});

describe('the result', () => {
  chapter(`
    takeOverMinistry  sign admi admi admi admi admi admi admi admi admi YES  same
    takeOverPublished sign admi admi admi admi admi admi admi admi admi YES  same
    lockFinally       sign admi admi admi admi admi admi admi admi admi YES  same
  `);
  it('stands beside all that came before, for every indicator', async () => {
    const stages = ['self', 'preliminary', 'council', 'ministry', 'published'];
    expect(await Promise.all(stages.map((stage) => pointsAt(stage)))).toEqual(['9.4', '9', '8', '8', '8.5']);
    expect(await pointsAt('published', '1.5')).toBe('2.25');
    expect(await outcome(yearSteps.accept, 'assigned')).toEqual([
      'assigned',
      409,
      'dossier.locked',
      'as before',
    ]);
  });
  chapter(`
    publish           sign admi admi admi admi admi admi admi admi admi YES  same
  `);
  it('can be reproduced from the ledger, before and after its read models are built anew', async () => {
    const checked = async () => (await readNow(api, `${CYCLE_PATH}/publication`)).body;
    const { recorded, recomputed, same } = await checked();
    expect([recorded, same]).toEqual([recomputed, true]);
    expect((await cycle()).published).toMatchObject({ digest: recorded });
    const { differences } = await api.app.get(ProjectionRunner, { strict: false }).rebuild();
    expect(differences.filter(({ added, removed, changed }) => added + removed + changed > 0)).toEqual([]);
    expect(await checked()).toMatchObject({ recorded, recomputed, same: true });
  });
  it('is shown to everybody as it was published, and to nobody before', async () => {
    const years = async (query = '') =>
      (await api.ask('GET', `/api/v1/units/khanhhoa/published-years${query}`)).body['items'];
    const published = (await cycle()).published as { readonly position: string };
    const total = (await readNow(api, `${CYCLE_PATH}/stages`)).body.unit;
    expect(await years()).toMatchObject([{ year: 2025, publication: published, total }]);
    expect(await years(`?atPosition=${BigInt(published.position) - 1n}`)).toEqual([]);
  });
  it('is replayed from its events: nothing differs, in no dossier, no score and no row', async () => {
    const { body } = await readNow(api, `${CYCLE_PATH}/replay`);
    expect(body).toMatchObject({
      same: true,
      publications: [{ same: true, namesDossiers: true, findings: [] }],
      since: [],
      scores: { findings: [] },
      stored: { findings: [] },
    });
  });
  it('leaves nothing in trouble', async () => {
    const { body } = await readNow(api, '/api/v1/status');
    expect(body).toMatchObject({ yearEnd: { position: body.head, trouble: null } });
  });
});

it('loses points for causes that add up, at every stage of every dossier', async () => {
  for (const indicator of ['1.1', '1.2', '1.4', '1.5']) {
    const { body } = await readNow(api, `${dossierPath(indicator)}/score-history`);
    const rows = body.items as readonly {
      readonly points: string;
      readonly maxPoints: string;
      readonly losses: readonly { readonly points: string }[];
    }[];
    expect(rows).not.toEqual([]);
    for (const { points, maxPoints, losses } of rows)
      expect(losses.reduce((rest, loss) => subtract(rest, loss.points), maxPoints)).toBe(points);
  }
});
