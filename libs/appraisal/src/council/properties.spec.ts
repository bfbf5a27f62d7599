import { compare, isWhole, multiply, Refusal } from '#kernel';
import fc from 'fast-check';
import { session, type SessionDecision } from './decider.js';
import type { IndicatorDecided, SessionEvent } from './events.js';
import type { Choice } from './session.js';
import { arbitrarySitting } from './testing/arbitrary-sittings.js';
import { convened, members } from './testing/council.builder.js';

const RUNS = { numRuns: 400 };

/** What a sitting led to, told from the accepted commands alone: the decider's own state is not asked. */
interface Told {
  readonly present: Set<string>;
  readonly recused: Set<string>;
  /** Indicator and member → the choice on the proposal that stands. */
  readonly votes: Map<string, Choice>;
}

interface Decision {
  readonly data: IndicatorDecided['data'];
  readonly command: SessionDecision;
  readonly told: Told;
}

interface Course {
  readonly events: readonly SessionEvent[];
  readonly decisions: readonly Decision[];
}

function decide(
  command: SessionDecision,
  state: Parameters<typeof session.decide>[1],
): readonly SessionEvent[] {
  try {
    return session.decide(command, state);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

const copyOf = ({ present, recused, votes }: Told): Told => ({
  present: new Set(present),
  recused: new Set(recused),
  votes: new Map(votes),
});

function note(told: Told, command: SessionDecision): void {
  if (command.type === 'MarkPresent') told.present.add(command.data.member);
  if (command.type === 'Recuse') told.recused.add(`${command.data.indicator} ${command.data.member}`);
  if (command.type === 'CastVote')
    told.votes.set(`${command.data.indicator} ${command.data.member}`, command.data.choice);
  if (command.type === 'ProposeDecision' || command.type === 'WithdrawProposal')
    for (const key of told.votes.keys())
      if (key.startsWith(`${command.data.indicator} `)) told.votes.delete(key);
}

function play(commands: readonly SessionDecision[]): Course {
  const told: Told = { present: new Set(), recused: new Set(), votes: new Map() };
  const events: SessionEvent[] = [convened];
  const decisions: Decision[] = [];
  let state = session.evolve(session.initialState, convened);
  for (const command of commands) {
    const news = decide(command, state);
    for (const event of news) {
      state = session.evolve(state, event);
      events.push(event);
      if (event.type === 'IndicatorDecided')
        decisions.push({ data: event.data, command, told: copyOf(told) });
    }
    if (news.length > 0) note(told, command);
  }
  return { events, decisions };
}

const forCourses = (check: (course: Course) => void): void =>
  fc.assert(
    fc.property(arbitrarySitting, (commands) => check(play(commands))),
    RUNS,
  );

const forDecisions = (check: (decision: Decision) => void): void =>
  forCourses(({ decisions }) => decisions.forEach(check));

const conflictsAt = (command: SessionDecision): readonly string[] =>
  command.type === 'DecideIndicator' ? command.facts.conflicts.map(({ member }) => member) : [];

describe('whatever anybody tries in a sitting', () => {
  it('leads to decisions often enough for the rest to mean something', () => {
    const courses = fc.sample(arbitrarySitting, { numRuns: 200, seed: 1 }).map(play);
    const decisions = courses.flatMap((course) => course.decisions);
    expect(decisions.length).toBeGreaterThan(50);
    expect(decisions.some(({ data }) => data.conflicted.length > 0)).toBe(true);
    expect(decisions.some(({ data }) => data.recused.length > 0)).toBe(true);
    expect(decisions.some(({ data }) => data.proposal > 1)).toBe(true);
  });

  it('counts no vote of an absent, conflicted, recused or foreign member', () => {
    forDecisions(({ data, command, told }) => {
      for (const { member } of data.ballots) {
        expect(members.map(({ id }) => id)).toContain(member);
        expect(told.present).toContain(member);
        expect(told.recused).not.toContain(`${data.indicator} ${member}`);
        expect(conflictsAt(command)).not.toContain(member);
      }
    });
  });

  it('counts each vote as it was given last, on the proposal that was decided', () => {
    forDecisions(({ data, told }) => {
      for (const { member, choice } of data.ballots)
        expect(choice).toBe(told.votes.get(`${data.indicator} ${member}`) ?? null);
      const count = (wanted: Choice) => data.ballots.filter(({ choice }) => choice === wanted).length;
      expect(data.votes).toEqual({ for: count('for'), against: count('against'), abstain: count('abstain') });
    });
  });

  it('takes votes only from the member’s own account, in the name of the agency on the list', () => {
    fc.assert(
      fc.property(arbitrarySitting, (commands) => {
        let state = session.evolve(session.initialState, convened);
        for (const command of commands)
          for (const event of decide(command, state)) {
            state = session.evolve(state, event);
            if (event.type !== 'VoteCast' || command.type !== 'CastVote') continue;
            const seat = members.find(({ id }) => id === event.data.member);
            expect(command.context.actor).toMatchObject({ id: seat?.id, agency: seat?.agency });
            expect(command.facts.conflicts.map(({ member }) => member)).not.toContain(seat?.id);
          }
      }),
      RUNS,
    );
  });

  it('decides nothing without quorum, majority, reason, or points within the maximum', () => {
    forDecisions(({ data }) => {
      expect(data.eligible).toBe(data.ballots.length);
      expect(data.eligible).toBeGreaterThanOrEqual(convened.data.quorum.present);
      expect(data.votes.for * 2).toBeGreaterThan(data.eligible);
      expect(data.reason.trim()).not.toBe('');
      expect(compare(data.points, '0')).toBeGreaterThanOrEqual(0);
      expect(compare(data.points, data.maxPoints)).toBeLessThanOrEqual(0);
      expect(isWhole(multiply(data.points, '10000'))).toBe(true);
    });
  });

  it('decides an indicator once, and takes nothing after the close', () => {
    forCourses(({ events, decisions }) => {
      const decided = decisions.map(({ data }) => data.indicator);
      expect(new Set(decided).size).toBe(decided.length);
      const closed = events.findIndex(({ type }) => type === 'SessionClosed');
      if (closed >= 0) expect(closed).toBe(events.length - 1);
    });
  });
});
