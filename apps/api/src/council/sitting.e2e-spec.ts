import { ConveneSession } from '#appraisal/council';
import { context, CYCLE, giver, startApi, type Answered, type ApiFixture } from '../testing/app.fixture.js';

const SESSIONS = '/api/v1/council/sessions';
const ONE = `${SESSIONS}/2025-05-20-hd1`;
const CHAIR = 'hd.vpubnd';
const SECRETARY = 'hd.sotaichinh';
const LEAD = 'hd.sokhcn';
const ADMIN = 'qt.sokhcn';

type Body = Record<string, unknown>;

let api: ApiFixture;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const read = async (path: string, as = 'cb.sonoivu'): Promise<Answered> => {
  const [address = '', query] = path.split('?');
  const position = `minPosition=${await api.ledger.head()}`;
  return api.ask('GET', `${address}?${query === undefined ? '' : `${query}&`}${position}`, { as });
};
const post = (what: string, as: string, body: unknown, headers = {}): Promise<Answered> =>
  api.ask('POST', `${ONE}/${what}`, { as, body, headers });
const preside = async (what: string, as: string, body: unknown): Promise<Answered> =>
  post(what, as, body, { 'If-Match': (await read(ONE)).headers.get('etag') ?? '' });
const code = ({ status, body }: Answered): readonly unknown[] => [status, body.errorCode];
const list = (value: unknown): readonly Body[] => value as readonly Body[];
const part = (value: unknown): Body => value as Body;
const item = async (place: number): Promise<Body> => list((await read(ONE)).body.agenda)[place] ?? {};

const convening = {
  session: '2025-05-20-hd1',
  cycle: CYCLE,
  heldOn: '2025-05-20',
  place: 'Phòng họp số 1',
  members: [
    { id: CHAIR, agency: 'vpubnd', role: 'chair' },
    { id: SECRETARY, agency: 'sotaichinh', role: 'secretary' },
    { id: LEAD, agency: 'sokhcn', role: 'member' },
  ],
  quorum: 2,
  agenda: ['1.1', '1.4', '1.5'],
};
const proposal = {
  indicator: '1.1',
  points: '7,5',
  cause: 'below-target',
  reason: 'Số liệu chưa khớp minh chứng',
  legalBasis: { number: '4636/KH-UBND', issuedOn: '2025-09-29', clause: 'mục III' },
};

describe('a sitting, from the convening to the minutes', () => {
  it('is convened once, by an admin, with indicators of the set and agencies of the register', async () => {
    const convene = (change: Body = {}) =>
      api.ask('POST', SESSIONS, { as: ADMIN, body: { ...convening, ...change } });
    expect(code(await convene({ agenda: ['9.9'] }))).toEqual([404, 'framework.indicator-unknown']);
    expect(code(await convene({ cycle: 'hatinh.2025.THU1' }))).toEqual([404, 'cycle.unknown']);
    const members = [{ id: CHAIR, agency: 'congantinh', role: 'chair' }];
    expect(code(await convene({ members, quorum: 1 }))).toEqual([422, 'session.agency-unknown']);
    expect(code(await convene({ quorum: 1 }))).toEqual([422, 'session.quorum-faulty']);
    const first = await convene();
    expect([first.status, first.headers.get('location')]).toEqual([201, ONE]);
    expect((await convene()).status).toBe(200);
    expect(code(await convene({ quorum: 3 }))).toEqual([409, 'session.convened-otherwise']);
  });

  it('is listed under its cycle, and read by everybody who is signed in', async () => {
    expect((await read(`${SESSIONS}?cycle=${CYCLE}`)).body.items).toMatchObject([
      { session: '2025-05-20-hd1', status: 'open', memberCount: 3, presentCount: 0, indicatorCount: 3 },
    ]);
    expect((await read(`${SESSIONS}?cycle=khanhhoa.2024.THU1`)).body.items).toEqual([]);
    expect((await read(ONE)).body).toMatchObject({
      quorum: 2,
      members: [{ agencyName: 'Văn phòng UBND tỉnh' }, {}, { presentAt: null }],
    });
  });

  it('is attended: by oneself, or recorded by the secretary', async () => {
    expect((await post('attendance', CHAIR, { member: CHAIR })).status).toBe(201);
    expect((await post('attendance', SECRETARY, { member: SECRETARY })).status).toBe(201);
    expect(code(await post('attendance', CHAIR, { member: LEAD }))).toEqual([
      403,
      'session.for-themselves-only',
    ]);
    expect((await post('attendance', SECRETARY, { member: LEAD })).status).toBe(201);
    expect((await post('attendance', LEAD, { member: LEAD })).status).toBe(200);
    expect(code(await post('attendance', 'hd.congantinh', { member: 'hd.congantinh' }))).toEqual([
      403,
      'session.not-a-member',
    ]);
  });

  it('takes a proposal of those who preside, with a reason', async () => {
    const bare = { ...proposal, reason: ' ' };
    expect(code(await preside('proposals', CHAIR, bare))).toEqual([422, 'session.reason-missing']);
    expect(code(await preside('proposals', LEAD, proposal))).toEqual([403, 'session.not-presiding']);
    expect((await post('proposals', CHAIR, proposal)).status).toBe(428);
    expect((await preside('proposals', CHAIR, proposal)).status).toBe(201);
    expect((await item(0)).proposals).toMatchObject([
      {
        proposal: 1,
        points: '7.5',
        cause: 'below-target',
        by: { id: CHAIR, lead: null },
        outcome: 'standing',
      },
    ]);
  });

  it('counts votes of members without a conflict only, each on the proposal that they read', async () => {
    const vote = (as: string, change: Body = {}) =>
      post('votes', as, { indicator: '1.1', proposal: 1, choice: 'for', ...change });
    const conflicted = await vote(LEAD);
    expect(code(conflicted)).toEqual([403, 'session.member-conflicted']);
    expect(conflicted.body.detail).toContain('Sở Khoa học và Công nghệ');
    expect((await vote(CHAIR)).status).toBe(201);
    expect(code(await preside('decisions', CHAIR, { indicator: '1.1' }))).toEqual([
      409,
      'session.majority-missing',
    ]);
    expect((await preside('proposals', SECRETARY, { ...proposal, points: '8' })).status).toBe(201);
    expect(code(await vote(CHAIR))).toEqual([409, 'session.proposal-replaced']);
    expect((await vote(CHAIR, { proposal: 2 })).status).toBe(201);
    expect((await vote(SECRETARY, { proposal: 2, choice: 'abstain' })).status).toBe(201);
    expect((await vote(SECRETARY, { proposal: 2 })).status).toBe(201);
    const { proposals } = await item(0);
    expect(list(proposals)[0]).toMatchObject({ outcome: 'replaced', votes: [{ isVoid: true }] });
  });

  it('decides with everything that proves it', async () => {
    expect((await preside('decisions', SECRETARY, { indicator: '1.1' })).status).toBe(201);
    expect((await item(0)).decision).toMatchObject({
      points: '8',
      maxPoints: '10',
      cause: 'below-target',
      legalBasis: { number: '4636/KH-UBND' },
      votes: { for: 2, against: 0, abstain: 0 },
      eligible: 2,
      present: 3,
      quorum: 2,
      leads: ['sokhcn'],
      conflicted: [{ member: LEAD, agency: 'sokhcn', lead: 'sokhcn', leadName: 'Sở Khoa học và Công nghệ' }],
      recordedBy: SECRETARY,
    });
  });

  it('finds a conflict through a group: all members belong to the lead of 1.5', async () => {
    await preside('proposals', ADMIN, { indicator: '1.5', points: '10', reason: 'Có cổng' });
    const answer = await post('votes', CHAIR, { indicator: '1.5', proposal: 1, choice: 'for' });
    expect(code(answer)).toEqual([403, 'session.member-conflicted']);
    expect(answer.body.detail).toContain('Các sở, ban, ngành');
    expect(code(await preside('decisions', CHAIR, { indicator: '1.5' }))).toEqual([
      409,
      'session.quorum-missing',
    ]);
    expect(part(list((await item(2)).proposals)[0]).by).toMatchObject({ id: ADMIN, lead: 'cacso' });
  });

  it('lets a member keep out, with a reason', async () => {
    const reason = 'Người thân báo cáo số liệu này';
    expect((await post('recusals', LEAD, { indicator: '1.4', reason })).status).toBe(201);
    expect((await post('recusals', LEAD, { indicator: '1.4', reason })).status).toBe(200);
    expect((await item(1)).recusals).toEqual([{ member: LEAD, agency: 'sokhcn', reason }]);
  });

  it('closes once nothing is left standing, and takes nothing after that', async () => {
    expect(code(await preside('closing', SECRETARY, {}))).toEqual([409, 'session.proposal-undecided']);
    const withdrawal = { indicator: '1.5', reason: 'Không đủ thành viên được biểu quyết' };
    expect((await preside('proposal-withdrawals', CHAIR, withdrawal)).status).toBe(201);
    expect((await preside('closing', SECRETARY, {})).status).toBe(201);
    expect(code(await post('recusals', LEAD, { indicator: '1.4', reason: 'Muộn' }))).toEqual([
      409,
      'session.closed',
    ]);
    expect((await read(ONE)).body).toMatchObject({ status: 'closed', decidedCount: 1 });
  });

  it('has minutes in sentences, and as text to print', async () => {
    const { body } = await read(`${ONE}/minutes`);
    expect(body).toMatchObject({ final: true, synthetic: false, absent: [] });
    const [first, second, third] = list(body.items);
    expect(first?.decision).toBe(
      'Hội đồng quyết định: chỉ số 1.1 được 8/10 điểm. Nguyên nhân mất điểm: chưa đạt mức yêu cầu.',
    );
    expect(first?.withheld).toEqual([expect.stringContaining('xung đột lợi ích')]);
    expect(second?.withheld).toEqual([expect.stringContaining('tự rút')]);
    expect(third?.proposals).toEqual([expect.stringContaining('Đã rút: Không đủ thành viên')]);

    const asText = await read(`${ONE}/minutes?format=text`);
    expect(asText.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(asText.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const headers = { Accept: 'text/plain' };
    expect((await api.ask('GET', `${ONE}/minutes`, { as: ADMIN, headers })).text).toBe(asText.text);
  });

  it('says of sample data that it is', async () => {
    const { cycle: _, session: __, quorum, ...rest } = convening;
    const data = {
      ...rest,
      cycle: { unit: 'khanhhoa', year: 2025, framework: 'THU1' },
      members: [{ id: CHAIR, agency: 'vpubnd', role: 'chair' as const }],
      quorum: { present: quorum - 1 },
    };
    const sample = { ...context(), synthetic: true as const };
    await giver(api.app)(new ConveneSession({ session: 'mau' }, data, sample));
    expect((await read(`${SESSIONS}/mau/minutes`)).body).toMatchObject({ synthetic: true, final: false });
    expect((await read(`${SESSIONS}/mau/minutes?format=text`)).text).toContain('DỮ LIỆU MẪU');
  });

  it.each(['khong-co', 'KHONG', 'a--b'])('is not found: %s', async (session) => {
    expect(code(await read(`${SESSIONS}/${session}`))).toEqual([404, 'session.unknown']);
    expect(code(await read(`${SESSIONS}/${session}/minutes`))).toEqual([404, 'session.unknown']);
    const body = { member: CHAIR };
    const asked = await api.ask('POST', `${SESSIONS}/${session}/attendance`, { as: CHAIR, body });
    expect(code(asked)).toEqual([404, 'session.unknown']);
  });
});
