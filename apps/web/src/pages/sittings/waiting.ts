import type { AgendaItemShown, SittingAnswer } from '../../client/types.gen.js';
import { compare } from '../../format/decimal.js';
import { standingIn, whyNoVote } from './seat.js';

/** What an indicator waits for: the member's own vote before anything else. */
export type WaitsFor = 'vote' | 'voted' | 'proposal' | 'conflict' | 'recused' | 'absent';

export interface Waiting {
  readonly sitting: SittingAnswer;
  readonly item: AgendaItemShown;
  readonly waitsFor: WaitsFor;
}

/** What open sittings have not decided, the indicators with most points first. `account`: whose queue it is. */
export const waitingIn = (
  sittings: readonly SittingAnswer[],
  account: string | undefined,
): readonly Waiting[] =>
  sittings
    .filter(({ status }) => status === 'open')
    .flatMap((sitting) =>
      sitting.agenda
        .filter(({ decision }) => decision === null)
        .map((item) => ({ sitting, item, waitsFor: waitsFor(sitting, item, account) })),
    )
    .toSorted((a, b) => compare(b.item.maxPoints, a.item.maxPoints));

function waitsFor({ members }: SittingAnswer, item: AgendaItemShown, account: string | undefined): WaitsFor {
  const standing = standingIn(item);
  if (!standing) return 'proposal';
  const member = members.find(({ id }) => id === account);
  // Somebody without a seat only looks on: for them it is the council that has to vote.
  if (!member) return 'vote';
  const isCast = standing.votes.some(({ member: voter, isVoid }) => voter === account && !isVoid);
  return whyNoVote(member, item) ?? (isCast ? 'voted' : 'vote');
}
