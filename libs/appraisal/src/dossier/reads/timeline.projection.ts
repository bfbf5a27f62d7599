import type { Actor, LegalBasis } from '#kernel';
import type { RecordedEvent } from '#ledger';
import { json, table, type Projection, type Rows } from '#projections';
import { dossierKey } from '../dossier.js';
import type { DossierEvent } from '../events.js';
import { sentenceOf } from './sentences.js';
import { trueFrom } from './true-from.js';

export const timelineTables = {
  timeline: table({
    columns: {
      dossier: 'text',
      position: 'integer',
      revision: 'integer',
      type: 'text',
      sentence: 'text',
      actor: json<Actor>(),
      recorded_at: 'text',
      effective_on: 'text?',
      true_from: 'text',
      reason: 'text?',
      legal_basis: json<LegalBasis | null>(),
      synthetic: 'integer',
    },
    key: ['dossier', 'position'],
    log: 'position',
    effective: 'true_from',
  }),
};

type Tables = typeof timelineTables;

const told = ({ event, metadata, ...recorded }: RecordedEvent<DossierEvent>, rows: Rows<Tables>): void =>
  rows.timeline.put({
    dossier: dossierKey(event.data),
    position: Number(recorded.position),
    revision: Number(recorded.revision),
    type: event.type,
    sentence: sentenceOf(event),
    actor: metadata.actor,
    recorded_at: recorded.recordedAt,
    effective_on: metadata.effectiveOn ?? null,
    true_from: trueFrom({ metadata, ...recorded }),
    reason: metadata.reason ?? null,
    legal_basis: metadata.legalBasis ?? null,
    synthetic: metadata.synthetic ? 1 : 0,
  });

/** A dossier's story: one sentence for every event, so that nothing that happened is left out. */
export const timeline: Projection<Tables, DossierEvent> = {
  name: 'timeline',
  version: 3,
  tables: timelineTables,
  handlers: {
    ValueReported: told,
    EvidenceUploaded: told,
    EvidenceWithdrawn: told,
    ScoreChanged: told,
    LossesRestated: told,
    DossierSubmitted: told,
    SubmissionRecalled: told,
    ReviewerAssigned: told,
    DossierReturned: told,
    EvidenceRejected: told,
    EvidenceRestored: told,
    ExplanationAsked: told,
    ExplanationDrafted: told,
    ExplanationSent: told,
    ExplanationAnswered: told,
    ExplanationLapsed: told,
    DossierLocked: told,
    DossierUnlocked: told,
  },
};
