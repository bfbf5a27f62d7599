import type { Decider } from '#kernel';
import type { DossierCommand, RecallSubmission, WithdrawEvidence } from './commands.js';
import type { DossierEvent } from './events.js';
import { evidenceUploaded, evidenceWithdrawn } from './evidence.js';
import { PeriodNotBegun, PeriodSubmitted } from './refusals.js';
import type { DossierFacts, DossierState } from './state.js';
import { recalled, submitted } from './submission.js';
import { selfScored, valueReported } from './value.js';

type TakingBack = WithdrawEvidence | RecallSubmission;

/** What is handed in comes together with what upstream said at that moment; taking back needs no facts. */
export type DossierDecision =
  (Exclude<DossierCommand, TakingBack> & { readonly facts: DossierFacts }) | TakingBack;

export const dossier: Decider<DossierDecision, DossierState, DossierEvent> = {
  initialState: { values: new Map(), evidence: new Map(), selfScore: undefined, submitted: new Set() },

  decide(command, state) {
    if (command.type === 'RecallSubmission') return recalled(command, state);
    if (command.type === 'WithdrawEvidence') return evidenceWithdrawn(command, state);
    const { facts } = command;
    if (facts.today < facts.period.from) throw new PeriodNotBegun(facts.period.label, facts.period.from);
    // A period that is handed in takes nothing until it is recalled.
    if (state.submitted.has(facts.period.code)) throw new PeriodSubmitted(facts.period.code);
    switch (command.type) {
      case 'ReportValue':
        return valueReported(command, state, facts);
      case 'UploadEvidence':
        return evidenceUploaded(command, state, facts);
      case 'SelfScore':
        return selfScored(command, state, facts);
      case 'SubmitDossier':
        return submitted(command, state, facts);
    }
  },

  // No `default`: a new event type stops the compiler here.
  evolve(state, event) {
    switch (event.type) {
      case 'ValueReported':
        return { ...state, values: new Map(state.values).set(event.data.period, event.data.inputs) };
      case 'EvidenceUploaded': {
        const { file, citation, period } = event.data;
        return { ...state, evidence: new Map(state.evidence).set(file.digest, { file, citation, period }) };
      }
      case 'EvidenceWithdrawn':
        return {
          ...state,
          evidence: new Map([...state.evidence].filter(([digest]) => digest !== event.data.digest)),
        };
      case 'ScoreChanged': {
        const { period, to, inputs, stage } = event.data;
        return stage === 'self' ? { ...state, selfScore: { period, points: to, inputs } } : state;
      }
      case 'DossierSubmitted':
        return { ...state, submitted: new Set(state.submitted).add(event.data.period) };
      case 'SubmissionRecalled':
        return {
          ...state,
          submitted: new Set([...state.submitted].filter((period) => period !== event.data.period)),
        };
    }
  },
};
