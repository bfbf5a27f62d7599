import { given } from '#kernel/testing';
import { session } from './decider.js';
import type { SessionEvent } from './events.js';
import {
  ADMIN,
  arrive,
  by,
  close,
  convene,
  convened,
  decide,
  members,
  place,
  present,
  propose,
  proposed,
  recuse,
  vote,
  voted,
  withdraw,
} from './testing/council.builder.js';

const CHAIR = 'hd.vpubnd';
const SECRETARY = 'hd.sotaichinh';
const LEAD = 'hd.sokhcn';
const OTHER = 'hd.congantinh';
const all = members.map(({ id }) => present(id));
const sitting: readonly SessionEvent[] = [convened, ...all];
const proposal: readonly SessionEvent[] = [...sitting, proposed];
const passed: readonly SessionEvent[] = [...proposal, voted(CHAIR), voted(SECRETARY)];
const decidedIn = (history: readonly SessionEvent[]): SessionEvent => {
  const [event] = given(session, history).when(decide()).thenEvents();
  if (!event) throw new Error('nothing was decided');
  return event;
};

describe('convening', () => {
  it('records the members with their agencies, the quorum and the agenda as they are', () =>
    given(session).when(convene()).then([convened]));

  it('changes nothing the second time, also after the close, and refuses other terms', () => {
    const closed: SessionEvent = { type: 'SessionClosed', data: { ...place, decided: [], undecided: [] } };
    given(session, [convened]).when(convene()).then([]);
    given(session, [convened, closed])
      .when(convene({ place: ' Phòng họp số 1 ' }))
      .then([]);
    given(session, [convened])
      .when(convene({ quorum: { present: 3 } }))
      .refused('session.convened-otherwise');
  });

  it('may be done by its chair and secretary and by an admin', () => {
    for (const who of [ADMIN, CHAIR, SECRETARY])
      given(session)
        .when(convene({}, by(who)))
        .then([convened]);
    for (const who of [LEAD, 'hd.sonoivu'])
      given(session)
        .when(convene({}, by(who)))
        .refused('session.not-presiding');
  });

  const [chair, secretary, lead, other] = members;
  it.each([
    ['no chair', 'session.chair-faulty', { members: [secretary, lead] }],
    ['two chairs', 'session.chair-faulty', { members: [chair, { ...lead, role: 'chair' }] }],
    ['a member twice', 'session.member-repeated', { members: [chair, secretary, lead, lead] }],
    ['a member without agency', 'session.agency-unknown', { members: [chair, { ...other, agency: '' }] }],
    ['an unknown agency', 'session.agency-unknown', { members: [chair, { ...other, agency: 'toString' }] }],
    ['a quorum below half', 'session.quorum-faulty', { quorum: { present: 1 } }],
    ['a quorum above all', 'session.quorum-faulty', { quorum: { present: 5 } }],
    ['half a person', 'session.quorum-faulty', { quorum: { present: 2.5 } }],
    ['an indicator twice', 'session.agenda-faulty', { agenda: ['1.1', '1.1'] }],
    ['a day that does not exist', 'session.terms-faulty', { heldOn: '2026-02-30' }],
    ['no place', 'session.terms-faulty', { place: ' ' }],
  ])('is refused with %s', (_, code, change) =>
    given(session)
      .when(convene(change as Parameters<typeof convene>[0]))
      .refused(code),
  );

  it('is refused with an empty agenda', () =>
    given(session)
      .when(convene({ agenda: [] }, by(ADMIN), { agenda: [] }))
      .refused('session.agenda-faulty'));

  it('comes before everything else', () => given(session).when(arrive(CHAIR)).refused('session.unknown'));
});

describe('attendance', () => {
  it('is recorded by the member, once', () => {
    given(session, [convened])
      .when(arrive(LEAD))
      .then([present(LEAD)]);
    given(session, [convened, present(LEAD)])
      .when(arrive(LEAD))
      .then([]);
  });

  it('may be recorded by the secretary or an admin, and says so', () => {
    for (const who of [SECRETARY, ADMIN] as const) {
      const [event] = given(session, [convened])
        .when(arrive(LEAD, by(who)))
        .thenEvents();
      expect(event?.data).toMatchObject({ member: LEAD, markedBy: by(who).actor.id });
    }
    for (const who of [CHAIR, OTHER])
      given(session, [convened])
        .when(arrive(LEAD, by(who)))
        .refused('session.for-themselves-only');
  });

  it('is for members, from the day of the sitting on', () => {
    given(session, [convened])
      .when(arrive('hd.sonoivu', by(ADMIN)))
      .refused('session.not-a-member');
    given(session, [convened])
      .when(arrive(LEAD, { ...by(LEAD), today: '2026-02-09' }))
      .refused('session.not-begun');
  });
});

describe('a recusal', () => {
  const reason = 'Người thân báo cáo số liệu';
  const recused = (member: string, voidsVote = false): SessionEvent => ({
    type: 'MemberRecused',
    data: { ...place, indicator: '1.1', member, agency: member.replace('hd.', ''), reason, voidsVote },
  });

  it('is the member’s own, with a reason, once', () => {
    given(session, [convened])
      .when(recuse(OTHER, '1.1'))
      .then([recused(OTHER)]);
    given(session, [convened, recused(OTHER)])
      .when(recuse(OTHER, '1.1'))
      .then([]);
    given(session, [convened, recused(OTHER)])
      .when(recuse(OTHER, '1.1', 'Khác'))
      .refused('session.recused-otherwise');
    given(session, [convened])
      .when(recuse(OTHER, '1.1', ' '))
      .refused('session.reason-missing');
    given(session, [convened])
      .when({ ...recuse(OTHER, '1.1'), context: by(CHAIR) })
      .refused('session.for-themselves-only');
    given(session, [convened]).when(recuse('hd.sonoivu', '1.1')).refused('session.not-a-member');
    given(session, [convened]).when(recuse(OTHER, '9.9')).refused('session.not-on-agenda');
  });

  it('voids the vote before it and takes none after it', () => {
    const history = [...proposal, voted(OTHER)];
    given(session, history)
      .when(recuse(OTHER, '1.1'))
      .then([recused(OTHER, true)]);
    given(session, [...history, recused(OTHER, true)])
      .when(vote(OTHER))
      .refused('session.member-recused');
    const [event] = given(session, [...history, recused(OTHER, true), voted(CHAIR), voted(SECRETARY)])
      .when(decide())
      .thenEvents();
    expect(event?.data).toMatchObject({
      votes: { for: 2, against: 0, abstain: 0 },
      eligible: 2,
      recused: [{ member: OTHER, agency: 'congantinh', reason }],
    });
  });
});

describe('a proposal', () => {
  it('is recorded in one form, with reason, basis and who put it forward', () => {
    given(session, sitting).when(propose()).then([proposed]);
    const legalBasis = { number: '4636/KH-UBND', issuedOn: '2025-09-29' };
    const context = { ...by(SECRETARY, ' Đủ điều kiện '), legalBasis };
    const [event] = given(session, sitting)
      .when(propose({ points: '10,0', cause: null }, context))
      .thenEvents();
    expect(event?.data).toMatchObject({ points: '10', cause: null, reason: 'Đủ điều kiện', legalBasis });
  });

  it('changes nothing the second time; another one replaces it and voids its votes', () => {
    given(session, proposal).when(propose()).then([]);
    const [second] = given(session, [...proposal, voted(SECRETARY), voted(CHAIR)])
      .when(propose({ points: '8' }))
      .thenEvents();
    expect(second?.data).toMatchObject({
      proposal: 2,
      points: '8',
      replaces: { proposal: 1, voidedVotes: [SECRETARY, CHAIR].sort() },
    });
    if (!second) return;
    const after = [...passed, second];
    given(session, after).when(vote(CHAIR)).refused('session.proposal-replaced');
    given(session, after).when(decide()).refused('session.majority-missing');
  });

  it.each([
    ['points above the maximum', 'session.points-out-of-range', { points: '10,0001' }],
    ['points below zero', 'session.points-out-of-range', { points: '-1' }],
    ['five places', 'session.points-out-of-range', { points: '7,50001' }],
    ['words', 'session.points-out-of-range', { points: 'bảy' }],
    ['a cause of nothing lost', 'session.cause-faulty', { points: '10' }],
    ['an indicator that is not on the agenda', 'session.not-on-agenda', { indicator: '9.9' }],
  ])('is refused with %s', (_, code, change) => given(session, sitting).when(propose(change)).refused(code));

  it('needs a reason, and chair, secretary or admin', () => {
    given(session, sitting)
      .when(propose({}, by(CHAIR, ' ')))
      .refused('session.reason-missing');
    given(session, sitting)
      .when(propose({}, by(OTHER, 'Vì')))
      .refused('session.not-presiding');
    expect(
      given(session, sitting)
        .when(propose({}, by(ADMIN, 'Vì')))
        .thenEvents(),
    ).toHaveLength(1);
  });

  it('may be withdrawn with a reason; its votes are void and another may follow', () => {
    const event: SessionEvent = {
      type: 'ProposalWithdrawn',
      data: { ...place, indicator: '1.1', proposal: 1, voidedVotes: [CHAIR], reason: 'Cần xem lại' },
    };
    const history = [...proposal, voted(CHAIR)];
    given(session, history).when(withdraw()).then([event]);
    given(session, [...history, event])
      .when(withdraw())
      .then([]);
    given(session, history)
      .when(withdraw(by(CHAIR)))
      .refused('session.reason-missing');
    given(session, history)
      .when(withdraw(by(OTHER, 'Vì')))
      .refused('session.not-presiding');
    given(session, sitting).when(withdraw()).refused('session.nothing-proposed');
    given(session, [...history, event])
      .when(decide())
      .refused('session.nothing-proposed');
    const [again] = given(session, [...history, event])
      .when(propose())
      .thenEvents();
    expect(again?.data).toMatchObject({ proposal: 2, replaces: null });
  });
});

describe('a vote', () => {
  it('is recorded with the leads that the agency was compared with', () =>
    given(session, proposal)
      .when(vote(OTHER))
      .then([voted(OTHER)]));

  it('changes nothing the second time, and may be changed until the decision', () => {
    given(session, [...proposal, voted(OTHER)])
      .when(vote(OTHER))
      .then([]);
    given(session, [...proposal, voted(OTHER)])
      .when(vote(OTHER, 'against'))
      .then([voted(OTHER, 'against')]);
    given(session, [...passed, decidedIn(passed)])
      .when(vote(OTHER))
      .refused('session.indicator-decided');
  });

  it('is not for a member whose agency leads the indicator, and the sentence names the lead', () => {
    given(session, proposal).when(vote(LEAD)).refused('session.member-conflicted');
    expect(() => given(session, proposal).when(vote(LEAD)).thenEvents()).toThrow('Sở Khoa học và Công nghệ');
    const second = { ...proposed, data: { ...proposed.data, indicator: '1.2' } };
    const byGroup = () =>
      given(session, [...sitting, second]).when(vote(SECRETARY, 'for', { indicator: '1.2' }));
    byGroup().refused('session.member-conflicted');
    expect(() => byGroup().thenEvents()).toThrow('Các sở, ban, ngành');
  });

  it('is for members who are there, for themselves, in the name of their own agency', () => {
    given(session, [convened, proposed]).when(vote(OTHER)).refused('session.not-present');
    given(session, proposal).when(vote('hd.sonoivu')).refused('session.not-a-member');
    given(session, proposal)
      .when(vote(OTHER, 'for', { context: by(CHAIR) }))
      .refused('session.for-themselves-only');
    const moved = by({ id: OTHER, role: 'council', agency: 'sokhcn' });
    given(session, proposal)
      .when(vote(OTHER, 'for', { context: moved }))
      .refused('session.agency-differs');
    given(session, sitting).when(vote(OTHER)).refused('session.nothing-proposed');
  });
});

describe('a decision', () => {
  it('holds everything that proves it', () =>
    given(session, [...passed, voted(OTHER, 'against')])
      .when(decide())
      .then([
        {
          type: 'IndicatorDecided',
          data: {
            ...place,
            indicator: '1.1',
            proposal: 1,
            points: '7.5',
            maxPoints: '10',
            cause: 'appraised-down',
            reason: 'Minh chứng chưa đủ',
            legalBasis: null,
            votes: { for: 2, against: 1, abstain: 0 },
            eligible: 3,
            present: 4,
            quorum: 2,
            leads: ['sokhcn'],
            ballots: [
              { member: CHAIR, agency: 'vpubnd', role: 'chair', choice: 'for' },
              { member: SECRETARY, agency: 'sotaichinh', role: 'secretary', choice: 'for' },
              { member: OTHER, agency: 'congantinh', role: 'member', choice: 'against' },
            ],
            conflicted: [
              { member: LEAD, agency: 'sokhcn', lead: 'sokhcn', leadName: 'Sở Khoa học và Công nghệ' },
            ],
            recused: [],
          },
        },
      ]));

  it('needs a quorum of members who may vote', () =>
    given(session, [convened, present(CHAIR), present(LEAD), proposed, voted(CHAIR)])
      .when(decide())
      .refused('session.quorum-missing'));

  it('needs more than half of the members who may vote: half is not enough', () => {
    given(session, [...proposal, voted(CHAIR)])
      .when(decide())
      .refused('session.majority-missing');
    const two = [convened, present(CHAIR), present(SECRETARY), proposed, voted(CHAIR)];
    given(session, two).when(decide()).refused('session.majority-missing');
  });

  it('does not count a vote of a member who is in conflict by now', () =>
    given(session, [...proposal, voted(CHAIR), voted(LEAD)])
      .when(decide())
      .refused('session.majority-missing'));

  it('is made once, by chair, secretary or admin, on a proposal', () => {
    const after = [...passed, decidedIn(passed)];
    for (const command of [decide(), propose({ points: '8' }), withdraw(), recuse(OTHER, '1.1')])
      given(session, after).when(command).refused('session.indicator-decided');
    given(session, passed)
      .when(decide('1.1', by(OTHER)))
      .refused('session.not-presiding');
    given(session, sitting).when(decide()).refused('session.nothing-proposed');
  });
});

describe('closing', () => {
  it('says what was decided and what was not, once', () => {
    const history = [...passed, decidedIn(passed)];
    const closed: SessionEvent = {
      type: 'SessionClosed',
      data: { ...place, decided: ['1.1'], undecided: ['1.2'] },
    };
    given(session, history).when(close()).then([closed]);
    given(session, [...history, closed])
      .when(close())
      .then([]);
    for (const command of [arrive(LEAD), propose({ indicator: '1.2' }), decide('1.2'), recuse(OTHER, '1.2')])
      given(session, [...history, closed])
        .when(command)
        .refused('session.closed');
  });

  it('waits for a decision on what was proposed, and is for those who preside', () => {
    given(session, proposal).when(close()).refused('session.proposal-undecided');
    given(session, sitting)
      .when(close(by(OTHER)))
      .refused('session.not-presiding');
  });
});
