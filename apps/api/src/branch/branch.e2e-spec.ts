import { CYCLE, dossierOf, startApi, type ApiFixture } from '../testing/app.fixture.js';

/** Dossier 1.1: led by sokhcn, 10 points by percent; the fixture's day is 20/05/2025. */
describe('what would have been, if …', () => {
  let api: ApiFixture;
  let position: string;
  beforeAll(async () => {
    api = await startApi();
    const act = async (path: string, body: object) => {
      const answer = await api.ask('POST', `/api/v1/dossiers/${dossierOf('1.1')}/${path}`, {
        as: 'cb.sokhcn',
        body,
        headers: { 'If-Match': path === 'values' ? '"new"' : '"0"' },
      });
      expect([path, answer.status]).toEqual([path, 201]);
      return String(answer.body.position);
    };
    position = await act('values', { period: '2025-Q2', inputs: { value: '93,5' } });
    await act('self-scores', { period: '2025-Q2' });
  });
  afterAll(() => api.close());

  const ask = (body: unknown, { as = 'hd.vpubnd', cycle = CYCLE } = {}) =>
    api.ask('POST', `/api/v1/cycles/${cycle}/branches`, { as, body });
  const branch = (...hypotheses: readonly object[]) => ({ name: 'Nếu báo cáo 95,5%', hypotheses });
  const figures = () => ({ kind: 'figures', position, inputs: { value: '95,5' } });

  it.each(['hd.vpubnd', 'kt.giamsat', 'qt.sokhcn'])('is told to %s, and nothing is stored', async (as) => {
    const head = await api.ledger.head();
    const { status, body } = await ask(branch(figures()), { as });
    expect([status, body.name, body.cycle]).toEqual([200, 'Nếu báo cáo 95,5%', CYCLE]);
    expect(body).toMatchObject({
      position: String(head),
      hypotheses: ['1.1: báo cáo số liệu kỳ 2025-Q2 với value = 95,5'],
      differences: [
        {
          indicator: '1.1',
          stage: 'self',
          before: { points: '9.35', causes: [{ cause: 'below-target', points: '0.65' }] },
          after: { points: '9.55' },
          hypotheses: [1],
          positions: [position],
        },
      ],
      checkpoint: { unchanged: true },
      synthetic: false,
    });
    expect(await api.ledger.head()).toBe(head);
  });

  it('takes every kind of hypothesis, an edited rule among them', async () => {
    const rule = { kind: 'threshold', version: 1, measure: 'percent', atLeast: '90', below: 'nothing' };
    const edit = { indicator: '1.1', maxPoints: '20' };
    const { status, body } = await ask(branch({ kind: 'edited-framework', changes: [edit] }));
    expect([status, body.framework]).toEqual([200, expect.objectContaining({ edited: true })]);
    expect(body.frameworkChanges).toMatchObject([{ own: ['1.1'], selfBefore: '9.35', selfAfter: '18.7' }]);
    const misshapen = await ask(branch({ kind: 'edited-framework', changes: [{ ...edit, rule }] }));
    expect([misshapen.status, misshapen.body.errorCode]).toEqual([400, 'http.fields-invalid']);
    expect(misshapen.body.errors).toMatchObject([
      { pointer: '/hypotheses/0/changes/0/rule', code: 'isRule' },
    ]);
    const manual = { ...edit, rule: { kind: 'manual', version: 1 } };
    expect((await ask(branch({ kind: 'edited-framework', changes: [manual] }))).status).toBe(200);
  });

  it.each<[string, object, string]>([
    ['no hypotheses', { name: 'x', hypotheses: [] }, '/hypotheses'],
    ['no name', { hypotheses: [{ kind: 'leave-out', position: '1' }] }, '/name'],
    ['an unknown kind', branch({ kind: 'xyz' }), '/hypotheses/0/kind'],
    ['no kind', branch({ position: '1' }), '/hypotheses/0/kind'],
    ['a text among hypotheses', { name: 'x', hypotheses: ['x'] }, '/hypotheses'],
    [
      'a field of another kind',
      branch({ kind: 'leave-out', position: '1', points: '2' }),
      '/hypotheses/0/points',
    ],
    ['a position that is none', branch({ kind: 'leave-out', position: 'x' }), '/hypotheses/0/position'],
    ['a day that is none', branch({ kind: 'move', position: '1', to: '2025-02-30' }), '/hypotheses/0/to'],
    [
      'binary floats',
      branch({ kind: 'figures', position: '1', inputs: { value: 95.5 } }),
      '/hypotheses/0/inputs',
    ],
    ['a cycle in the file', { ...branch({ kind: 'leave-out', position: '1' }), cycle: CYCLE }, '/cycle'],
  ])('refuses %s with the field', async (_, body, pointer) => {
    const answer = await ask(body);
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'http.fields-invalid']);
    const errors = answer.body.errors as readonly { readonly pointer: string }[];
    expect(errors.map((error) => error.pointer)).toContain(pointer);
  });

  it.each<[number, string, object]>([
    [422, 'branch.position-unknown', { kind: 'leave-out', position: '999999' }],
    [422, 'branch.event-elsewhere', { kind: 'leave-out', position: '1' }],
    [404, 'framework.unknown', { kind: 'framework', framework: 'KHONG' }],
    [422, 'branch.indicator-unreported', { kind: 'peers', indicator: '1.2', best: '1' }],
  ])('answers %i %s where the past has no such thing', async (status, code, hypothesis) => {
    const answer = await ask(branch(hypothesis));
    expect([answer.status, answer.body.errorCode]).toEqual([status, code]);
  });

  it('knows no year that was not opened', async () => {
    const answer = await ask(branch(figures()), { cycle: 'khanhhoa.2019.THU1' });
    expect([answer.status, answer.body.errorCode]).toEqual([404, 'cycle.unknown']);
  });

  it.each(['cb.sokhcn', 'tgv.sotaichinh'])('is not for %s: it shows every dossier', async (as) => {
    const answer = await ask(branch(figures()), { as });
    expect([answer.status, answer.body.errorCode]).toEqual([403, 'access.branch-askers-only']);
  });
});
