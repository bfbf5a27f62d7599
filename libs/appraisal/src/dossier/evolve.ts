import type { DossierEvent, ExplanationAsked } from './events.js';
import type { DossierState, HeldEvidence, Round } from './state.js';

/** What an event makes of a dossier; the compiler asks for a case for every new event type. */
export function evolve(state: DossierState, event: DossierEvent): DossierState {
  switch (event.type) {
    case 'ValueReported': {
      const { period, inputs, late, by } = event.data;
      return { ...state, values: new Map(state.values).set(period, { inputs, late, by }) };
    }
    case 'EvidenceUploaded': {
      const { file, citation, period, late, by } = event.data;
      const held = { file, citation, period, late, by, rejected: false };
      return { ...state, evidence: new Map(state.evidence).set(file.digest, held) };
    }
    case 'EvidenceWithdrawn':
      return {
        ...state,
        evidence: new Map([...state.evidence].filter(([digest]) => digest !== event.data.digest)),
      };
    case 'EvidenceRejected':
      return withEvidence(state, event.data.digest, { rejected: true });
    case 'EvidenceRestored':
      return withEvidence(state, event.data.digest, { rejected: false });
    case 'ScoreChanged':
      return { ...state, scores: { ...state.scores, [event.data.stage]: event.data } };
    case 'LossesRestated': {
      const { stage, losses } = event.data;
      const score = state.scores[stage];
      return score ? { ...state, scores: { ...state.scores, [stage]: { ...score, losses } } } : state;
    }
    case 'DossierSubmitted':
      return { ...state, submitted: new Set(state.submitted).add(event.data.period) };
    case 'SubmissionRecalled':
    case 'DossierReturned':
      return {
        ...state,
        submitted: new Set([...state.submitted].filter((period) => period !== event.data.period)),
      };
    case 'ReviewerAssigned':
      return { ...state, reviewer: event.data.reviewer };
    case 'DossierLocked':
      return { ...state, lock: event.data.lock };
    case 'DossierUnlocked':
      return { ...state, lock: undefined };
    default:
      return { ...state, rounds: evolveRounds(state.rounds, event) };
  }
}

type RoundEvent = Extract<DossierEvent, { readonly type: `Explanation${string}` }>;

function evolveRounds(rounds: readonly Round[], event: RoundEvent): readonly Round[] {
  switch (event.type) {
    case 'ExplanationAsked':
      return [...rounds, askedRound(event.data)];
    case 'ExplanationDrafted':
      return rounds;
    case 'ExplanationSent':
      return withRound(rounds, event.data.round, { status: 'sent', pointsAsked: event.data.pointsAsked });
    case 'ExplanationAnswered':
      return withRound(rounds, event.data.round, { status: 'answered' });
    case 'ExplanationLapsed':
      return withRound(rounds, event.data.round, { status: 'lapsed' });
  }
}

const askedRound = ({ round, dueBefore }: ExplanationAsked['data']): Round => ({
  number: round,
  status: 'asked',
  dueBefore,
  pointsAsked: '0',
});

function withEvidence(state: DossierState, digest: string, change: Partial<HeldEvidence>): DossierState {
  const held = state.evidence.get(digest);
  return held ? { ...state, evidence: new Map(state.evidence).set(digest, { ...held, ...change }) } : state;
}

const withRound = (rounds: readonly Round[], number: number, change: Partial<Round>): readonly Round[] =>
  rounds.map((round) => (round.number === number ? { ...round, ...change } : round));
