import type {
  DecisionProposed,
  IndicatorDecided,
  MemberRecused,
  ProposalWithdrawn,
  VoteCast,
} from '../events.js';
import type { DecisionView, ProposalView, VoteView } from '../queries.js';

type Stories = readonly ProposalView[];

/** The stories with the last proposal changed: events only ever touch the one that stands. */
const withLast = (stories: Stories, change: (last: ProposalView) => ProposalView): Stories =>
  stories.map((story, index) => (index === stories.length - 1 ? change(story) : story));

const voided = (votes: readonly VoteView[]): readonly VoteView[] =>
  votes.map((vote) => ({ ...vote, isVoid: true }));

export function withProposal(
  stories: Stories,
  { proposal, points, cause, reason, legalBasis, by, replaces }: DecisionProposed['data'],
  proposedAt: string,
): Stories {
  const before = replaces
    ? withLast(stories, (last) => ({ ...last, outcome: 'replaced', votes: voided(last.votes) }))
    : stories;
  const story: ProposalView = {
    proposal,
    points,
    cause,
    reason,
    legalBasis,
    by,
    proposedAt,
    outcome: 'standing',
    withdrawnBecause: null,
    votes: [],
  };
  return [...before, story];
}

export const withVote = (stories: Stories, { member, choice }: VoteCast['data'], castAt: string): Stories =>
  withLast(stories, (last) => {
    const vote = { member, choice, castAt, isVoid: false };
    const isChange = last.votes.some((known) => known.member === member);
    const votes = isChange
      ? last.votes.map((known) => (known.member === member ? vote : known))
      : [...last.votes, vote];
    return { ...last, votes };
  });

export const withRecusal = (stories: Stories, { member, voidsVote }: MemberRecused['data']): Stories =>
  voidsVote
    ? withLast(stories, (last) => ({
        ...last,
        votes: last.votes.map((vote) => (vote.member === member ? { ...vote, isVoid: true } : vote)),
      }))
    : stories;

export const withWithdrawal = (stories: Stories, { reason }: ProposalWithdrawn['data']): Stories =>
  withLast(stories, (last) => ({
    ...last,
    outcome: 'withdrawn',
    withdrawnBecause: reason,
    votes: voided(last.votes),
  }));

export const withDecision = (stories: Stories): Stories =>
  withLast(stories, (last) => ({ ...last, outcome: 'decided' }));

export function decisionOf(
  {
    session: _session,
    unit: _unit,
    year: _year,
    framework: _framework,
    indicator: _indicator,
    ...proof
  }: IndicatorDecided['data'],
  { decidedAt, recordedBy }: Pick<DecisionView, 'decidedAt' | 'recordedBy'>,
): DecisionView {
  return { ...proof, decidedAt, recordedBy };
}
