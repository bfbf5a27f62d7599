import type { Actor } from '#kernel';
import fc from 'fast-check';
import {
  CastVote,
  CloseSession,
  DecideIndicator,
  MarkPresent,
  ProposeDecision,
  Recuse,
  WithdrawProposal,
} from '../commands.js';
import type { SessionDecision } from '../decider.js';
import { CHOICES, type Conflict } from '../session.js';
import type { ConflictFacts } from '../state.js';
import { ADMIN, agenda, by, members, target } from './council.builder.js';

const IDS = [...members.map(({ id }) => id), 'hd.sonoivu'];
const CODES = agenda.map(({ indicator }) => indicator);

const member = fc.constantFrom(...IDS);
const indicator = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...CODES) },
  { weight: 1, arbitrary: fc.constant('9.9') },
);
const reason = fc.constantFrom('Đủ minh chứng', 'Thiếu văn bản', ' ');

/** Mostly the account itself, now and then another one, or one that has moved to another agency. */
const actorFor = (id: string): fc.Arbitrary<Actor> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(by(id).actor) },
    { weight: 1, arbitrary: fc.constant<Actor>(ADMIN) },
    { weight: 1, arbitrary: member.map((other) => by(other).actor) },
    { weight: 1, arbitrary: fc.constant<Actor>({ id, role: 'council', agency: 'sonoivu' }) },
  );

/** Responsibilities may change between two commands: each brings its own. */
const facts: fc.Arbitrary<ConflictFacts> = fc.subarray(members.map((each) => each)).map((conflicted) => ({
  conflicts: conflicted.map(({ id, agency }): Conflict => ({
    member: id,
    agency,
    lead: agency,
    leadName: agency,
  })),
  actorLead: null,
}));
const seldom: fc.Arbitrary<ConflictFacts> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<ConflictFacts>({ conflicts: [], actorLead: null }) },
  { weight: 1, arbitrary: facts },
);

const presiding = fc.constantFrom<Actor>(by('hd.vpubnd').actor, by('hd.sotaichinh').actor, ADMIN);

const arrival = member.chain((id) =>
  actorFor(id).map((who): SessionDecision => new MarkPresent(target, { member: id }, by(who))),
);
const recusal = fc
  .tuple(member, indicator, reason)
  .chain(([id, code, why]) =>
    actorFor(id).map(
      (who): SessionDecision => new Recuse(target, { member: id, indicator: code, reason: why }, by(who)),
    ),
  );
const proposal = fc
  .record({
    indicator,
    points: fc.constantFrom('5', '7,5', '10', '10', '10', '11', '1,00001'),
    who: presiding,
    why: reason,
    facts: seldom,
  })
  .map(({ indicator: code, points, who, why, facts: said }): SessionDecision => ({
    ...new ProposeDecision(target, { indicator: code, points, cause: null }, by(who, why)),
    facts: said,
  }));
const vote = fc
  .record({
    id: member,
    indicator,
    choice: fc.constantFrom(...CHOICES, 'for' as const, 'for' as const),
    facts: seldom,
  })
  .chain(({ id, indicator: code, choice, facts: said }) =>
    actorFor(id).map((who): SessionDecision => ({
      ...new CastVote(target, { indicator: code, member: id, choice }, by(who)),
      facts: said,
    })),
  );
const decision = fc
  .record({ indicator, who: presiding, facts: seldom })
  .map(({ indicator: code, who, facts: said }): SessionDecision => ({
    ...new DecideIndicator(target, { indicator: code }, by(who)),
    facts: said,
  }));
const withdrawal = fc
  .record({ indicator, who: presiding, why: reason })
  .map(
    ({ indicator: code, who, why }): SessionDecision =>
      new WithdrawProposal(target, { indicator: code }, by(who, why)),
  );
const closing = presiding.map((who): SessionDecision => new CloseSession(target, {}, by(who)));

/** What may be tried in a sitting, by anybody, in any order; rightful things often enough to lead to decisions. */
export const arbitrarySitting: fc.Arbitrary<readonly SessionDecision[]> = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: arrival },
    { weight: 2, arbitrary: recusal },
    { weight: 4, arbitrary: proposal },
    { weight: 70, arbitrary: vote },
    { weight: 20, arbitrary: decision },
    { weight: 1, arbitrary: withdrawal },
    { weight: 1, arbitrary: closing },
  ),
  { minLength: 60, maxLength: 160, size: 'max' },
);
