import type { AgendaItemShown, ProposalShown, SittingAnswer } from '../../client/types.gen.js';
import { seatOf, tally, whyNoVote } from './seat.js';
import { waitingIn } from './waiting.js';

const by = { id: 'hd.vpubnd', agency: 'vpubnd', lead: null };
const vote = (member: string, isVoid = false) =>
  ({ member, choice: 'for', castAt: '2026-11-22T00:00:00Z', isVoid }) as const;
const proposal = (votes: ProposalShown['votes']): ProposalShown => ({
  proposal: 1,
  points: '8',
  cause: null,
  reason: 'x',
  legalBasis: null,
  by,
  proposedAt: '2026-11-22T00:00:00Z',
  outcome: 'standing',
  withdrawnBecause: null,
  votes,
});
const item = (
  indicator: string,
  maxPoints: string,
  rest: Partial<AgendaItemShown> = {},
): AgendaItemShown => ({
  indicator,
  name: indicator,
  maxPoints,
  leads: ['sokhcn'],
  recusals: [],
  proposals: [],
  decision: null,
  ...rest,
});
const seat = (agency: string, role: 'chair' | 'secretary' | 'member', presentAt: string | null) => ({
  id: `hd.${agency}`,
  agency,
  agencyName: agency,
  role,
  presentAt,
  markedBy: null,
});
const AT = '2026-11-22T00:00:00Z';
const sitting = (
  agenda: readonly AgendaItemShown[],
  status: SittingAnswer['status'] = 'open',
): SittingAnswer => ({
  session: '2026-11-22-hd1',
  cycle: 'khanhhoa.2026.405',
  unitName: null,
  heldOn: '2026-11-22',
  place: 'x',
  status,
  memberCount: 4,
  presentCount: 3,
  quorum: 2,
  indicatorCount: agenda.length,
  decidedCount: 0,
  synthetic: false,
  members: [
    seat('vpubnd', 'chair', AT),
    seat('sotaichinh', 'secretary', AT),
    seat('sokhcn', 'member', AT),
    seat('congantinh', 'member', null),
  ],
  agenda: [...agenda],
  convenedAt: AT,
  closedAt: null,
  revision: '1',
  position: '1',
});
const of = (account: string, ...agenda: readonly AgendaItemShown[]) =>
  waitingIn([sitting(agenda)], account).map(({ item: { indicator }, waitsFor }) => [indicator, waitsFor]);

it('puts what is worth most first, compared as decimals', () => {
  expect(of('hd.vpubnd', item('1', '9.5'), item('2', '10'), item('3', '100'))).toEqual([
    ['3', 'proposal'],
    ['2', 'proposal'],
    ['1', 'proposal'],
  ]);
});

it('leaves out closed sittings, and what is decided', () => {
  expect(waitingIn([sitting([item('1', '5')], 'closed')], 'hd.vpubnd')).toEqual([]);
});

it('says what each one waits for, and why somebody has no vote', () => {
  const standing = item('1', '5', {
    proposals: [proposal([vote('hd.vpubnd'), vote('hd.sotaichinh', true)])],
  });
  expect(of('hd.vpubnd', standing)).toEqual([['1', 'voted']]);
  expect(of('hd.sotaichinh', standing)).toEqual([['1', 'vote']]);
  expect(of('hd.sokhcn', standing)).toEqual([['1', 'conflict']]);
  expect(of('hd.congantinh', standing)).toEqual([['1', 'absent']]);
  expect(of('qt.sokhcn', standing)).toEqual([['1', 'vote']]);
  const recusal = { member: 'hd.vpubnd', agency: 'vpubnd', reason: 'x' };
  expect(of('hd.vpubnd', { ...standing, recusals: [recusal] })).toEqual([['1', 'recused']]);
});

it('knows who presides, and who records who is there', () => {
  const open = sitting([]);
  const seats = (id: string, role: 'council' | 'admin') => {
    const { presides, marks, member } = seatOf(open, { id, role });
    return [presides, marks, member?.id];
  };
  expect(seats('hd.vpubnd', 'council')).toEqual([true, false, 'hd.vpubnd']);
  expect(seats('hd.sotaichinh', 'council')).toEqual([true, true, 'hd.sotaichinh']);
  expect(seats('hd.sokhcn', 'council')).toEqual([false, false, 'hd.sokhcn']);
  expect(seats('qt.sokhcn', 'admin')).toEqual([true, true, undefined]);
  expect(seatOf(sitting([], 'closed'), { id: 'hd.vpubnd', role: 'council' })).toEqual({
    presides: false,
    marks: false,
    member: undefined,
  });
});

it('counts the votes that count', () => {
  expect(tally(proposal([vote('a'), vote('b', true), { ...vote('c'), choice: 'against' }]))).toEqual({
    for: 1,
    against: 1,
    abstain: 0,
  });
  expect(whyNoVote(seat('vpubnd', 'chair', AT), item('1', '5'))).toBeUndefined();
});
