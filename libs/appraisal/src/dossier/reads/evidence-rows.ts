import type { RecordedEvent } from '#ledger';
import { json, table, type Row } from '#projections';
import { dossierKey, type KeptCitation, type StoredFile } from '../dossier.js';
import type { EvidenceRejected, EvidenceRestored, EvidenceUploaded, EvidenceWithdrawn } from '../events.js';
import { trueFrom } from './true-from.js';

/** Every document that was handed in, as of its last upload. */
export const evidenceTable = table({
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
    true_from: 'text',
    synthetic: 'integer',
  },
  key: ['dossier', 'digest'],
  effective: 'true_from',
});

/**
 * What became of a document: the last word on it. A word that is older than the document's last upload no longer
 * counts: what comes again after it was withdrawn stands again.
 */
export const verdictsTable = table({
  columns: {
    dossier: 'text',
    digest: 'text',
    position: 'integer',
    withdrawn_at: 'text?',
    rejected_at: 'text?',
    rejected_by: 'text?',
    rejection_reason: 'text?',
    true_from: 'text',
  },
  key: ['dossier', 'digest'],
  effective: 'true_from',
});

export type Verdict = EvidenceWithdrawn | EvidenceRejected | EvidenceRestored;

export function uploadedRow(recorded: RecordedEvent<EvidenceUploaded>): Row<typeof evidenceTable> {
  const { event, metadata, position, recordedAt } = recorded;
  const { data } = event;
  return {
    dossier: dossierKey(data),
    digest: data.file.digest,
    period: data.period,
    file: data.file,
    citation: data.citation,
    late: data.late ? 1 : 0,
    position: Number(position),
    uploaded_at: recordedAt,
    uploaded_by: metadata.actor.id,
    true_from: trueFrom(recorded),
    synthetic: metadata.synthetic ? 1 : 0,
  };
}

export function verdictRow(recorded: RecordedEvent<Verdict>): Row<typeof verdictsTable> {
  const { event, metadata, position, recordedAt } = recorded;
  const isRejected = event.type === 'EvidenceRejected';
  return {
    dossier: dossierKey(event.data),
    digest: event.data.digest,
    position: Number(position),
    withdrawn_at: event.type === 'EvidenceWithdrawn' ? recordedAt : null,
    rejected_at: isRejected ? recordedAt : null,
    rejected_by: isRejected ? metadata.actor.id : null,
    rejection_reason: isRejected ? (metadata.reason ?? null) : null,
    true_from: trueFrom(recorded),
  };
}
