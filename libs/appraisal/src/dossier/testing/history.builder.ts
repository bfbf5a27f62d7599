import { Refusal, type CommandContext } from '#kernel';
import { indicatorScoring, type Rule } from '#appraisal/framework';
import { APPRAISAL_CAUSES, MINISTRY_CAUSES } from '../causes.js';
import * as commands from '../commands.js';
import { dossier, type DossierDecision } from '../decider.js';
import type { DossierEvent } from '../events.js';
import type { DossierState, HandingInFacts, ReviewFacts } from '../state.js';
import { citation, file, percentRule, quarter, target } from './dossier.builder.js';

/** One accepted command of a history, with what it led to. */
export interface Moment {
  readonly before: DossierState;
  readonly state: DossierState;
  readonly events: readonly DossierEvent[];
  /** How often somebody in conflict tried, and was refused, since the moment before. */
  readonly conflictsTried: number;
  readonly command: { readonly type: string; readonly isConflicted: boolean };
  readonly context: CommandContext;
}

/** Refused commands between two accepted ones: with so many none in a row the generator itself is broken. */
const TRIES_MAX = 2_000;

export const MIN_MAX: Rule = {
  kind: 'min-max',
  version: 1,
  reading: 'value/max',
  direction: 'higher-is-better',
  unit: '%',
};
const AGENCIES = ['congantinh', 'sotaichinh', 'sonoivu', 'cacdiaphuong'] as const;
const REVIEWERS = ['tgv.a', 'tgv.b'] as const;
const letter = { number: '1/BKHCN', issuedOn: '2026-03-01' };

type Answer = Pick<commands.AnswerExplanation['data'], 'outcome' | 'recovered'>;

/** Numbers that follow from a seed alone (mulberry32), so that a history that fails can be told by its seed. */
class Dice {
  #state: number;
  constructor(
    seed: number,
    readonly rule: Rule | undefined,
  ) {
    this.#state = seed | 0;
  }

  /** 0 <= number < sides. */
  roll(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.roll(items.length)] ?? items[0];
  }

  /** Points from 0 to 50 with up to four places. */
  points(): string {
    const tenThousandths = this.roll(4) === 0 ? this.roll(51) * 10_000 : this.roll(500_001);
    return String(tenThousandths / 10_000);
  }
}

/**
 * A random history of one dossier: so many accepted commands of all kinds, by people with and without a conflict of
 * interest, before and after locks, in several rounds. The same seed gives the same history. With a `rule` it stays in
 * force throughout, as in a published set; without one two rules take turns.
 */
export function historyOf(seed: number, steps: number, rule?: Rule): readonly Moment[] {
  const dice = new Dice(seed, rule);
  const moments: Moment[] = [];
  let state = dossier.initialState;
  while (moments.length < steps) {
    const moment = nextMoment(dice, state);
    moments.push(moment);
    ({ state } = moment);
  }
  return moments;
}

function nextMoment(dice: Dice, before: DossierState): Moment {
  let conflictsTried = 0;
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const isConflicted = dice.roll(5) === 0;
    const command = commandOf(dice, before, isConflicted);
    try {
      const events = dossier.decide(command, before);
      if (events.length === 0) continue;
      const state = events.reduce(dossier.evolve, before);
      const judges = isJudging(command) && isConflicted;
      const given = { type: command.type, isConflicted: judges };
      return { before, state, events, conflictsTried, command: given, context: command.context };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (isConflicted && error.code === 'dossier.reviewer-conflicted') conflictsTried += 1;
    }
  }
  throw new Error(`no command is accepted any more: ${JSON.stringify(before.lock)}`);
}

const isJudging = ({ type }: DossierDecision): boolean =>
  [
    'AssignReviewer',
    'AcceptSelfScore',
    'ReturnDossier',
    'RejectEvidence',
    'RestoreEvidence',
    'AdjustScore',
  ].includes(type);

function contextOf(dice: Dice, id: string): CommandContext {
  return {
    actor: { id, role: 'officer', agency: dice.pick(AGENCIES) },
    today: dice.pick(['2025-06-20', '2025-06-26', '2026-03-25']),
    eventId: String,
    correlationId: 'lich-su',
    reason: 'Lý do',
    legalBasis: { number: '1/QĐ' },
  };
}

function commandOf(dice: Dice, state: DossierState, isConflicted: boolean): DossierDecision {
  const roll = dice.roll(100);
  if (roll < 34) return handingIn(dice, state);
  if (roll < 62) return reviewing(dice, state, isConflicted);
  if (roll < 84) return explaining(dice, state);
  return followingUp(dice);
}

function handingIn(dice: Dice, state: DossierState): DossierDecision {
  const context = contextOf(dice, 'cb.x');
  // Mostly the period that is at work, so that submissions and what follows them come often enough.
  const scored = [1, 2, 3, 4].find((each) => state.scores.self?.period === `2025-Q${each}`);
  const number = dice.roll(3) === 0 ? 1 + dice.roll(4) : (scored ?? 1);
  const period = quarter(number === 1 ? 1 : number === 2 ? 2 : number === 3 ? 3 : 4);
  const facts: HandingInFacts = {
    maxPoints: '50',
    scoring: scoring(dice),
    period: { ...period, from: '2025-01-01' },
    today: context.today,
    by: dice.pick([null, 'sotaichinh', 'sonoivu']),
  };
  const inPeriod = { period: period.code };
  switch (dice.roll(9)) {
    case 0:
    case 1: {
      const inputs = { value: String(dice.roll(101)) };
      return { ...new commands.ReportValue(target, { ...inPeriod, inputs }, context), facts };
    }
    case 2: {
      const upload = { ...inPeriod, file: { ...file, digest: digestOf(dice) }, citation };
      return { ...new commands.UploadEvidence(target, upload, context), facts };
    }
    case 3:
    case 4:
      return { ...new commands.SelfScore(target, inPeriod, context), facts };
    case 5:
    case 6:
    case 7:
      return { ...new commands.SubmitDossier(target, inPeriod, context), facts };
    default:
      return dice.roll(3) === 0
        ? new commands.RecallSubmission(target, inPeriod, context)
        : new commands.WithdrawEvidence(target, { digest: heldOf(dice, state) }, context);
  }
}

function reviewing(dice: Dice, state: DossierState, isConflicted: boolean): DossierDecision {
  const context = contextOf(dice, state.reviewer ?? dice.pick(REVIEWERS));
  const facts: ReviewFacts = {
    maxPoints: '50',
    scoring: scoring(dice),
    today: context.today,
    leads: ['congantinh'],
    conflict: isConflicted ? 'Công an tỉnh' : undefined,
  };
  const digest = heldOf(dice, state);
  switch (dice.roll(8)) {
    case 0: {
      const assignment = { reviewer: dice.pick(REVIEWERS), agency: 'sotaichinh' };
      return { ...new commands.AssignReviewer(target, assignment, context), facts };
    }
    case 1:
      return { ...new commands.AcceptSelfScore(target, {}, context), facts };
    case 2:
      return {
        ...new commands.ReturnDossier(target, { period: state.scores.self?.period ?? '2025-Q1' }, context),
        facts,
      };
    case 3:
    case 4:
      return { ...new commands.RejectEvidence(target, { digest }, context), facts };
    case 5:
    case 6:
      return { ...new commands.RestoreEvidence(target, { digest }, context), facts };
    default: {
      const adjusted = {
        points: dice.points(),
        cause: dice.pick([null, ...APPRAISAL_CAUSES]),
        evidence: null,
      };
      return { ...new commands.AdjustScore(target, adjusted, context), facts };
    }
  }
}

function explaining(dice: Dice, state: DossierState): DossierDecision {
  const context = contextOf(dice, 'qt.x');
  const facts = { maxPoints: '50', scoring: scoring(dice), today: context.today };
  switch (dice.roll(5)) {
    case 0: {
      const asked = {
        question: 'Vì sao?',
        points: dice.points(),
        cause: dice.pick([null, ...MINISTRY_CAUSES]),
        dueBefore: dice.pick([null, '2026-03-20']),
        document: letter,
      };
      return { ...new commands.AskExplanation(target, asked, context), facts };
    }
    case 1:
      return new commands.DraftExplanation(target, { text: 'Vì thế' }, context);
    case 2: {
      const sent = { document: letter, text: 'Vì thế', manifest: [], pointsAsked: dice.points() };
      return new commands.SendExplanation(target, sent, context);
    }
    case 3: {
      const asked = state.rounds.at(-1)?.pointsAsked ?? '0';
      const answers: readonly [Answer, Answer, Answer] = [
        { outcome: 'accepted', recovered: asked },
        { outcome: 'refused', recovered: '0' },
        { outcome: 'partly', recovered: dice.points() },
      ];
      const answer = dice.pick(answers);
      return { ...new commands.AnswerExplanation(target, { ...answer, document: letter }, context), facts };
    }
    default:
      return new commands.LapseExplanation(target, {}, context);
  }
}

function followingUp(dice: Dice): DossierDecision {
  const context = contextOf(dice, 'he-thong');
  const facts = { maxPoints: '50', scoring: scoring(dice), today: context.today };
  const points = dice.points();
  switch (dice.roll(6)) {
    case 0:
    case 1: {
      const decision = {
        points,
        cause: dice.pick([null, ...APPRAISAL_CAUSES]),
        session: `hd${dice.roll(9)}`,
      };
      return { ...new commands.RecordCouncilDecision(target, decision, context), facts };
    }
    case 2: {
      const result = { points, cause: dice.pick([null, ...MINISTRY_CAUSES]), document: letter };
      const stage = dice.pick(['ministry', 'published'] as const);
      return { ...new commands.RecordResult(target, { stage, ...result }, context), facts };
    }
    case 3:
      return new commands.LockDossier(
        target,
        { lock: dice.pick(['handing-in', 'handing-in', 'final']) },
        context,
      );
    default:
      return new commands.UnlockDossier(target, { reopening: 'mo-lai' }, context);
  }
}

const scoring = (dice: Dice) =>
  indicatorScoring({
    rule: dice.rule ?? (dice.roll(4) === 0 ? MIN_MAX : percentRule),
    maxPoints: '50',
  });

const digestOf = (dice: Dice): string => dice.pick(['a', 'b', 'c', 'd', 'e', 'f']).repeat(64);

/** A document that is held, or one that is not. */
const heldOf = (dice: Dice, { evidence }: DossierState): string =>
  dice.pick([digestOf(dice), ...evidence.keys()]);
