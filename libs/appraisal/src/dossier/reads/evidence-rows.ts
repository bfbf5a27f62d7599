import type { RecordedEvent } from '#ledger';
import { json, table, type Row } from '#projections';
import { dossierKey, type KeptCitation, type StoredFile } from '../dossier.js';
import type { EvidenceRejected, EvidenceRestored, EvidenceUploaded, EvidenceWithdrawn } from '../events.js';
import { trueFrom } from './true-from.js';

/** Every document that was handed in, and whether it still stands. */
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
    withdrawn_at: 'text?',
    rejected_at: 'text?',
    rejected_by: 'text?',
    rejection_reason: 'text?',
    true_from: 'text',
    synthetic: 'integer',
  },
  key: ['dossier', 'digest'],
  effective: 'true_from',
});

export type EvidenceRow = Row<typeof evidenceTable>;
export type EvidenceJudged = EvidenceWithdrawn | EvidenceRejected | EvidenceRestored;

const STANDING = { rejected_at: null, rejected_by: null, rejection_reason: null } as const;

/** Neither withdrawn nor rejected. */
export const stands = (row: EvidenceRow | undefined): boolean =>
  row !== undefined && row.withdrawn_at === null && row.rejected_at === null;

/** What a later event makes of a document. */
export function judgedRow(recorded: RecordedEvent<EvidenceJudged>, before: EvidenceRow): EvidenceRow {
  const { event, metadata, recordedAt } = recorded;
  const now = { ...before, true_from: trueFrom(recorded) };
  if (event.type === 'EvidenceWithdrawn') return { ...now, withdrawn_at: recordedAt };
  if (event.type === 'EvidenceRestored') return { ...now, ...STANDING };
  const rejection_reason = metadata.reason ?? null;
  return { ...now, rejected_at: recordedAt, rejected_by: metadata.actor.id, rejection_reason };
}

/** A file that comes again after it was withdrawn stands again, as of its new upload; the timeline keeps both. */
export function uploadedRow(recorded: RecordedEvent<EvidenceUploaded>): EvidenceRow {
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
    withdrawn_at: null,
    ...STANDING,
    true_from: trueFrom(recorded),
    synthetic: metadata.synthetic ? 1 : 0,
  };
}
