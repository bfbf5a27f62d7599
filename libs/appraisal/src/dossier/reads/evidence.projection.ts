import { json, table, type Projection } from '#projections';
import { dossierKey, type KeptCitation, type StoredFile } from '../dossier.js';
import type { DossierEvent } from '../events.js';

export const evidenceTables = {
  evidence: table({
    columns: {
      dossier: 'text',
      digest: 'text',
      period: 'text',
      file: json<StoredFile>(),
      citation: json<KeptCitation>(),
      late: 'integer',
      position: 'integer',
      uploaded_at: 'text',
      uploaded_by: 'text',
      withdrawn_at: 'text?',
      rejected_at: 'text?',
      rejected_by: 'text?',
      rejection_reason: 'text?',
      synthetic: 'integer',
    },
    key: ['dossier', 'digest'],
    indexes: [['digest']],
  }),
};

const STANDING = { rejected_at: null, rejected_by: null, rejection_reason: null } as const;

/**
 * Every document that was handed in, and whether it still stands. A file that comes again after it was
 * withdrawn stands again, as of its new upload; the timeline keeps both.
 */
export const evidence: Projection<typeof evidenceTables, DossierEvent> = {
  name: 'evidence',
  version: 2,
  tables: evidenceTables,
  handlers: {
    EvidenceUploaded: ({ event: { data }, metadata, position, recordedAt }, rows) =>
      rows.evidence.put({
        dossier: dossierKey(data),
        digest: data.file.digest,
        period: data.period,
        file: data.file,
        citation: data.citation,
        late: data.late ? 1 : 0,
        position: Number(position),
        uploaded_at: recordedAt,
        uploaded_by: metadata.actor.id,
        withdrawn_at: null,
        ...STANDING,
        synthetic: metadata.synthetic ? 1 : 0,
      }),
    EvidenceWithdrawn: {
      needs: ({ event: { data } }) => ({ evidence: [{ dossier: dossierKey(data), digest: data.digest }] }),
      apply: ({ event: { data }, recordedAt }, rows) =>
        rows.evidence.patch({ dossier: dossierKey(data), digest: data.digest }, { withdrawn_at: recordedAt }),
    },
    EvidenceRejected: {
      needs: ({ event: { data } }) => ({ evidence: [{ dossier: dossierKey(data), digest: data.digest }] }),
      apply: ({ event: { data }, recordedAt, metadata }, rows) =>
        rows.evidence.patch(
          { dossier: dossierKey(data), digest: data.digest },
          {
            rejected_at: recordedAt,
            rejected_by: metadata.actor.id,
            rejection_reason: metadata.reason ?? null,
          },
        ),
    },
    EvidenceRestored: {
      needs: ({ event: { data } }) => ({ evidence: [{ dossier: dossierKey(data), digest: data.digest }] }),
      apply: ({ event: { data } }, rows) =>
        rows.evidence.patch({ dossier: dossierKey(data), digest: data.digest }, STANDING),
    },
  },
};
