import type { Actor, LegalBasis } from '#kernel';
import type { Rule, Trace } from '#appraisal/framework';
import { json, table, type Projection, type Row } from '#projections';
import type { RecordedEvent } from '#ledger';
import { cycleKey } from '#appraisal/cycle';
import { dossierKey } from '../dossier.js';
import type { DossierEvent, ScoreChanged, ScoreOrigin } from '../events.js';
import type { Loss } from '../losses.js';

const scoreColumns = {
  dossier: 'text',
  stage: 'text',
  period: 'text',
  points: 'text',
  max_points: 'text',
  provisional: 'integer',
  assumptions: json<readonly string[]>(),
  losses: json<readonly Loss[]>(),
  actor: json<Actor>(),
  origin: json<ScoreOrigin>(),
  reason: 'text?',
  legal_basis: json<LegalBasis | null>(),
  from_position: 'integer',
  recorded_at: 'text',
  effective_on: 'text?',
  synthetic: 'integer',
} as const;

export const scoresTables = {
  /** The score of each stage as it stands. */
  scores: table({
    columns: {
      ...scoreColumns,
      cycle: 'text',
      indicator: 'text',
      rule: json<Rule>(),
      inputs: json<Readonly<Record<string, string>>>(),
      trace: json<Trace>(),
    },
    key: ['dossier', 'stage'],
    indexes: [['cycle', 'stage']],
  }),
  /** Every score with the positions [from, to) between which it stood: "as of" is a look-up, not a replay. */
  score_history: table({
    columns: { ...scoreColumns, to_position: 'integer?' },
    key: ['dossier', 'stage', 'from_position'],
  }),
};

/** Scores by stage, now and at any moment before; a later stage never touches an earlier one. */
export const scores: Projection<typeof scoresTables, DossierEvent> = {
  name: 'scores',
  version: 3,
  tables: scoresTables,
  handlers: {
    ScoreChanged: {
      needs: ({ event: { data } }) => ({ scores: [{ dossier: dossierKey(data), stage: data.stage }] }),
      apply: (recorded, rows) => {
        const { data } = recorded.event;
        const key = { dossier: dossierKey(data), stage: data.stage };
        const row = scoreRow(recorded);
        const before = rows.scores.get(key);
        if (before) rows.score_history.put({ ...historyRow(before), to_position: row.from_position });
        rows.score_history.put({ ...row, to_position: null });
        rows.scores.put({
          ...row,
          cycle: cycleKey(data),
          indicator: data.indicator,
          rule: data.rule,
          inputs: data.inputs,
          trace: data.trace,
        });
      },
    },
    // The points stay, but history keeps what was thought to be the reason until now.
    LossesRestated: {
      needs: ({ event: { data } }) => ({ scores: [{ dossier: dossierKey(data), stage: data.stage }] }),
      apply: ({ event: { data }, position, recordedAt, metadata }, rows) => {
        const before = rows.scores.get({ dossier: dossierKey(data), stage: data.stage });
        if (!before) throw new Error(`losses of a score that was never given: ${dossierKey(data)}`);
        const { actor, reason = null, legalBasis = null } = metadata;
        const now = {
          losses: data.losses,
          actor,
          reason,
          legal_basis: legalBasis,
          from_position: Number(position),
          recorded_at: recordedAt,
        };
        rows.score_history.put({ ...historyRow(before), to_position: now.from_position });
        rows.score_history.put({ ...historyRow(before), ...now, to_position: null });
        rows.scores.put({ ...before, ...now });
      },
    },
  },
};

type HistoryRow = Row<(typeof scoresTables)['score_history']>;
type ScoreRow = Omit<HistoryRow, 'to_position'>;

const scoreRow = ({
  event: { data },
  metadata,
  position,
  recordedAt,
}: RecordedEvent<ScoreChanged>): ScoreRow => ({
  dossier: dossierKey(data),
  stage: data.stage,
  period: data.period,
  points: data.to,
  max_points: data.maxPoints,
  provisional: data.provisional ? 1 : 0,
  assumptions: data.assumptions,
  losses: data.losses,
  actor: metadata.actor,
  origin: data.origin,
  reason: metadata.reason ?? null,
  legal_basis: metadata.legalBasis ?? null,
  from_position: Number(position),
  recorded_at: recordedAt,
  effective_on: metadata.effectiveOn ?? null,
  synthetic: metadata.synthetic ? 1 : 0,
});

/** What the history keeps of a current row. */
function historyRow(row: Row<(typeof scoresTables)['scores']>): ScoreRow {
  const { cycle: _cycle, indicator: _indicator, rule: _rule, inputs: _inputs, trace: _trace, ...kept } = row;
  return kept;
}
