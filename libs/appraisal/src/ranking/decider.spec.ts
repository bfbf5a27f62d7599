import { given } from '#kernel/testing';
import { ClaimResult, DescribeRanking, PreferClaim, WithdrawClaim } from './commands.js';
import { ranking } from './decider.js';
import { claim, claimed, context, described, published, target, terms } from './testing/ranking.builder.js';

const states = (data: typeof claim) => new ClaimResult(target, data, context);
const prefer = (id: string, reason = context.reason) =>
  new PreferClaim(target, { claim: id }, { ...context, reason: reason ?? '' });
const withdraw = (id: string, reason = context.reason) =>
  new WithdrawClaim(target, { claim: id }, { ...context, reason: reason ?? '' });
const chosen = { ...target, claim: 'a', unit: claim.unit, reason: context.reason ?? '' };

describe('describing a year', () => {
  it('records how it was ranked', () =>
    given(ranking)
      .when(new DescribeRanking(target, terms, context))
      .then([described]));

  it('changes nothing the second time, and refuses other terms', () => {
    given(ranking, [described])
      .when(new DescribeRanking(target, terms, context))
      .then([]);
    given(ranking, [described])
      .when(new DescribeRanking(target, { ...terms, unitCount: 34 }, context))
      .refused('ranking.described-otherwise');
  });

  it.each([
    ['no units', { unitCount: 0 }],
    ['a pillar twice', { pillars: [...terms.pillars, ...terms.pillars] }],
    ['a maximum of zero', { pillars: [{ code: '1', name: 'Một', maxPoints: '0' }] }],
    ['a maximum that is no number', { pillars: [{ code: '1', name: 'Một', maxPoints: 'x' }] }],
  ])('refuses %s', (_, change) =>
    given(ranking)
      .when(new DescribeRanking(target, { ...terms, ...change }, context))
      .refused('ranking.terms-faulty'),
  );
});

describe('a claim', () => {
  it('is kept with its source, decimals in one form', () =>
    given(ranking, [described])
      .when(states({ ...claim, value: '0,5000' }))
      .then([claimed()]));

  it('stands beside another about the same unit', () =>
    given(ranking, [described, claimed()])
      .when(states(published))
      .then([claimed(published)]));

  it('changes nothing the second time, also after it was withdrawn', () => {
    given(ranking, [described, claimed()]).when(states(claim)).then([]);
    given(ranking, [described, claimed(), { type: 'ClaimWithdrawn', data: chosen }])
      .when(states(claim))
      .then([]);
  });

  it('needs a described year', () => given(ranking).when(states(claim)).refused('ranking.undescribed'));

  const source = { ...claim.source, document: ' ' };
  const pillar = { pillar: '1', value: '0.4', rank: null };
  it.each([
    ['other content under its id', 'ranking.claim-differs', { rank: 12 }],
    ['rank 0', 'ranking.rank-out-of-range', { rank: 0 }],
    ['a rank after the last', 'ranking.rank-out-of-range', { rank: 64 }],
    ['half a rank', 'ranking.rank-out-of-range', { rank: 1.5 }],
    ['more units than were ranked', 'ranking.rank-out-of-range', { of: 64 }],
    ['a rank among nobody', 'ranking.rank-out-of-range', { of: null }],
    ['a value above 1', 'ranking.value-out-of-range', { value: '1,0001' }],
    ['a value below 0', 'ranking.value-out-of-range', { value: '-0.1' }],
    ['a value that is no number', 'ranking.value-out-of-range', { value: 'cao' }],
    ['a pillar above 1', 'ranking.value-out-of-range', { pillars: [{ ...pillar, value: '2' }] }],
    ['an unknown pillar', 'ranking.pillar-unknown', { pillars: [{ ...pillar, pillar: '9' }] }],
    ['a pillar twice', 'ranking.pillar-unknown', { pillars: [pillar, pillar] }],
    ['a pillar after the last', 'ranking.rank-out-of-range', { pillars: [{ ...pillar, rank: 64 }] }],
    ['no source', 'ranking.source-missing', { source }],
    ['nothing', 'ranking.nothing-claimed', { rank: null, of: null, value: null, pillars: [] }],
  ])('is refused with %s', (_, code, change) =>
    given(ranking, [described, claimed()])
      .when(states({ ...claim, ...change }))
      .refused(code),
  );
});

describe('choosing and withdrawing', () => {
  const both = [described, claimed(), claimed(published)];

  it('record which claim, about whom, and why', () => {
    given(ranking, both)
      .when(prefer('a'))
      .then([{ type: 'ClaimPreferred', data: chosen }]);
    given(ranking, both)
      .when(withdraw('a'))
      .then([{ type: 'ClaimWithdrawn', data: chosen }]);
  });

  it('change nothing the second time; a choice may be changed back', () => {
    const preferred = { type: 'ClaimPreferred', data: chosen } as const;
    const other = { type: 'ClaimPreferred', data: { ...chosen, claim: 'b' } } as const;
    given(ranking, [...both, preferred])
      .when(prefer('a'))
      .then([]);
    given(ranking, [...both, preferred, other])
      .when(prefer('a'))
      .then([preferred]);
    given(ranking, [...both, { type: 'ClaimWithdrawn', data: chosen }])
      .when(withdraw('a'))
      .then([]);
  });

  it('need a claim that is there, and a reason', () => {
    for (const id of ['c', 'toString']) {
      given(ranking, both).when(prefer(id)).refused('ranking.claim-unknown');
      given(ranking, both).when(withdraw(id)).refused('ranking.claim-unknown');
    }
    given(ranking, both).when(prefer('a', ' ')).refused('ranking.reason-missing');
    given(ranking, both).when(withdraw('a', ' ')).refused('ranking.reason-missing');
  });

  it('do not choose what was withdrawn', () =>
    given(ranking, [...both, { type: 'ClaimWithdrawn', data: chosen }])
      .when(prefer('a'))
      .refused('ranking.claim-withdrawn'));
});
