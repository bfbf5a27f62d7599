import { readJson, type HistoryRow, type SelectedRow } from '#projections';
import type { Stage } from '../dossier.js';
import type { EvidenceRow, ScoreHistoryRow, ScoreView, TimelineRow } from '../queries.js';
import type { progressTables } from './progress.projection.js';
import type { scoresTables } from './scores.projection.js';
import type { timelineTables } from './timeline.projection.js';

export type ScoreRow = SelectedRow<typeof scoresTables, 'scores'>;
export type PastScoreRow = HistoryRow<typeof scoresTables, 'scores'>;

/** Rows as queries answer them: instants and decimals as text, JSON read, flags as booleans. */
export const scoreView = (row: ScoreRow): ScoreView => ({
  stage: row.stage as Stage,
  period: row.period,
  points: row.points,
  maxPoints: row.max_points,
  provisional: row.provisional === 1,
  assumptions: readJson(row.assumptions),
  losses: readJson(row.losses),
  position: String(row.from_position),
  recordedAt: row.recorded_at,
  effectiveOn: row.effective_on,
  synthetic: row.synthetic === 1,
});

/** Requires all scores of a dossier, the oldest first: each stood until the next one of its stage. */
export const scoreHistoryViews = (rows: readonly PastScoreRow[]): readonly ScoreHistoryRow[] =>
  rows.map((row, index) => {
    const next = rows.slice(index + 1).find(({ stage }) => stage === row.stage);
    return {
      ...scoreView(row),
      fromPosition: String(row.since),
      toPosition: next ? String(next.since) : null,
      actor: readJson(row.actor),
    };
  });

export const timelineView = (row: SelectedRow<typeof timelineTables, 'timeline'>): TimelineRow => ({
  position: String(row.position),
  revision: String(row.revision),
  type: row.type,
  sentence: row.sentence,
  actor: readJson(row.actor),
  recordedAt: row.recorded_at,
  effectiveOn: row.effective_on,
  reason: row.reason,
  legalBasis: readJson(row.legal_basis),
  synthetic: row.synthetic === 1,
});

type Verdict = Pick<
  SelectedRow<typeof progressTables, 'evidence_verdicts'>,
  'withdrawn_at' | 'rejected_at' | 'rejected_by' | 'rejection_reason'
>;

export const evidenceView = (row: SelectedRow<typeof progressTables, 'evidence'> & Verdict): EvidenceRow => ({
  file: readJson(row.file),
  citation: readJson(row.citation),
  period: row.period,
  late: row.late === 1,
  uploadedAt: row.uploaded_at,
  uploadedBy: row.uploaded_by,
  position: String(row.position),
  withdrawnAt: row.withdrawn_at,
  rejectedAt: row.rejected_at,
  rejectedBy: row.rejected_by,
  rejectionReason: row.rejection_reason,
  synthetic: row.synthetic === 1,
});
