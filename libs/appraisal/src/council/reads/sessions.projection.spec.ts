import { projected } from '#projections/testing';
import type { IndicatorDecided, SessionEvent } from '../events.js';
import { sessionStream } from '../session.js';
import { agenda, convened, place, present, proposed, target, voted } from '../testing/council.builder.js';
import { sessions } from './sessions.projection.js';

const stream = sessionStream(target);
const at = (second: number): string => `2026-02-10T02:00:0${second}.000000Z`;
const given = (events: readonly SessionEvent[]) =>
  projected(sessions).given(events.map((event, index) => ({ ...event, stream, recordedAt: at(index) })));

const members = convened.data.members.map((member) => ({ ...member, presentAt: null, markedBy: null }));
const session = {
  session: place.session,
  cycle: 'khanhhoa.2025.405',
  unit_name: 'Tỉnh Khánh Hòa',
  held_on: '2026-02-10',
  place: 'Phòng họp số 1',
  quorum: 2,
  status: 'open',
  members,
  convened_at: at(0),
  closed_at: null,
  synthetic: 0,
  revision: 0,
};
const items = agenda.map(({ indicator, name, maxPoints, leads }, index) => ({
  session: place.session,
  indicator,
  place: index,
  name,
  max_points: maxPoints,
  leads,
  recusals: [],
  proposals: [],
  decision: null,
}));
const [first, second] = items;
if (!first || !second) throw new Error('the agenda has two items');

const story = {
  proposal: 1,
  points: '7.5',
  cause: 'appraised-down',
  reason: 'Minh chứng chưa đủ',
  legalBasis: null,
  by: proposed.data.by,
  proposedAt: at(1),
  outcome: 'standing',
  withdrawnBecause: null,
} as const;
const on = { ...place, indicator: '1.1' };

const proof = {
  proposal: 1,
  points: '7.5',
  maxPoints: '10',
  cause: 'appraised-down',
  reason: 'Minh chứng chưa đủ',
  legalBasis: null,
  votes: { for: 1, against: 0, abstain: 0 },
  eligible: 1,
  present: 1,
  quorum: 1,
  leads: ['sokhcn'],
  ballots: [{ member: 'hd.vpubnd', agency: 'vpubnd', role: 'chair', choice: 'for' }],
  conflicted: [],
  recused: [],
} as const;
const decided: IndicatorDecided = { type: 'IndicatorDecided', data: { ...on, ...proof } };

it('holds a convened session with its empty agenda, and who came', () =>
  given([convened, present('hd.sokhcn')]).thenRows({
    council_sessions: [
      {
        ...session,
        revision: 1,
        members: members.map((member) =>
          member.id === 'hd.sokhcn' ? { ...member, presentAt: at(1), markedBy: 'hd.sokhcn' } : member,
        ),
      },
    ],
    council_items: items,
  }));

it('keeps the last choice of each member on a proposal, and the decision with its proof', () =>
  given([
    convened,
    proposed,
    voted('hd.vpubnd', 'against'),
    voted('hd.sotaichinh', 'abstain'),
    voted('hd.vpubnd'),
    decided,
    { type: 'SessionClosed', data: { ...place, decided: ['1.1'], undecided: ['1.2'] } },
  ]).thenRows({
    council_sessions: [{ ...session, status: 'closed', closed_at: at(6), revision: 6 }],
    council_items: [
      {
        ...first,
        proposals: [
          {
            ...story,
            outcome: 'decided',
            votes: [
              { member: 'hd.vpubnd', choice: 'for', castAt: at(4), isVoid: false },
              { member: 'hd.sotaichinh', choice: 'abstain', castAt: at(3), isVoid: false },
            ],
          },
        ],
        decision: { ...proof, decidedAt: at(5), recordedBy: 'tester' },
      },
      second,
    ],
  }));

it('tells replaced and withdrawn proposals with their void votes, and recusals', () => {
  const recusal = { member: 'hd.congantinh', agency: 'congantinh', reason: 'Người thân báo cáo' };
  const replacing: SessionEvent = {
    type: 'DecisionProposed',
    data: {
      ...proposed.data,
      proposal: 2,
      points: '8',
      replaces: { proposal: 1, voidedVotes: ['hd.vpubnd'] },
    },
  };
  const vote = { choice: 'for', isVoid: true } as const;
  return given([
    convened,
    proposed,
    voted('hd.vpubnd'),
    replacing,
    voted('hd.congantinh'),
    voted('hd.sotaichinh'),
    { type: 'MemberRecused', data: { ...on, ...recusal, voidsVote: true } },
    {
      type: 'ProposalWithdrawn',
      data: { ...on, proposal: 2, voidedVotes: ['hd.sotaichinh'], reason: 'Xem lại' },
    },
  ]).thenRows({
    council_sessions: [{ ...session, revision: 7 }],
    council_items: [
      {
        ...first,
        recusals: [recusal],
        proposals: [
          { ...story, outcome: 'replaced', votes: [{ ...vote, member: 'hd.vpubnd', castAt: at(2) }] },
          {
            ...story,
            proposal: 2,
            points: '8',
            proposedAt: at(3),
            outcome: 'withdrawn',
            withdrawnBecause: 'Xem lại',
            votes: [
              { ...vote, member: 'hd.congantinh', castAt: at(4) },
              { ...vote, member: 'hd.sotaichinh', castAt: at(5) },
            ],
          },
        ],
      },
      second,
    ],
  });
});

it('voids the recused member’s vote alone', () =>
  given([
    convened,
    proposed,
    voted('hd.vpubnd'),
    voted('hd.congantinh'),
    {
      type: 'MemberRecused',
      data: { ...on, member: 'hd.congantinh', agency: 'congantinh', reason: 'Vì', voidsVote: true },
    },
  ]).thenRows({
    council_items: [
      {
        ...first,
        recusals: [{ member: 'hd.congantinh', agency: 'congantinh', reason: 'Vì' }],
        proposals: [
          {
            ...story,
            votes: [
              { member: 'hd.vpubnd', choice: 'for', castAt: at(2), isVoid: false },
              { member: 'hd.congantinh', choice: 'for', castAt: at(3), isVoid: true },
            ],
          },
        ],
      },
      second,
    ],
  }));

it('marks a session that holds anything synthetic', () =>
  projected(sessions)
    .given([
      { ...convened, stream },
      { ...proposed, stream, metadata: { synthetic: true } },
    ])
    .thenRows({
      council_sessions: [{ ...session, convened_at: expect.any(String), synthetic: 1, revision: 1 }],
    }));
