import type { Actor, LegalBasis } from '#kernel';
import type { Rule, Trace } from '#appraisal/framework';
import { json, table, type Projection, type Row } from '#projections';
import type { RecordedEvent } from '#ledger';
import { cycleKey } from '#appraisal/cycle';
import { dossierKey } from '../dossier.js';
import type { DossierEvent, ScoreChanged, ScoreOrigin } from '../events.js';
import type { Loss } from '../losses.js';
import { trueFrom } from './true-from.js';

export const scoresTables = {
  /** The score of each stage; its history is every score that there was. */
  scores: table({
    columns: {
      dossier: 'text',
      stage: 'text',
      cycle: 'text',
      indicator: 'text',
      period: 'text',
      points: 'text',
      max_points: 'text',
      rule: json<Rule>(),
      inputs: json<Readonly<Record<string, string>>>(),
      trace: json<Trace>(),
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
      true_from: 'text',
      synthetic: 'integer',
    },
    key: ['dossier', 'stage'],
    fixed: ['cycle', 'indicator'],
    indexes: [['cycle', 'stage']],
    effective: 'true_from',
  }),
};

/** Scores by stage; a later stage never touches an earlier one. */
export const scores: Projection<typeof scoresTables, DossierEvent> = {
  name: 'scores',
  version: 4,
  tables: scoresTables,
  handlers: {
    ScoreChanged: (recorded, rows) => rows.scores.put(scoreRow(recorded)),
    // The points stay, but history keeps what was thought to be the reason until now.
    LossesRestated: {
      needs: ({ event: { data } }) => ({ scores: [{ dossier: dossierKey(data), stage: data.stage }] }),
      apply: (recorded, rows) => {
        const { event, position, recordedAt, metadata } = recorded;
        const { actor, reason = null, legalBasis = null } = metadata;
        rows.scores.patch(
          { dossier: dossierKey(event.data), stage: event.data.stage },
          {
            losses: event.data.losses,
            actor,
            reason,
            legal_basis: legalBasis,
            from_position: Number(position),
            recorded_at: recordedAt,
            true_from: trueFrom(recorded),
          },
        );
      },
    },
  },
};

type ScoreRow = Row<(typeof scoresTables)['scores']>;

function scoreRow(recorded: RecordedEvent<ScoreChanged>): ScoreRow {
  const { event, metadata, position, recordedAt } = recorded;
  const { data } = event;
  return {
    dossier: dossierKey(data),
    stage: data.stage,
    cycle: cycleKey(data),
    indicator: data.indicator,
    period: data.period,
    points: data.to,
    max_points: data.maxPoints,
    rule: data.rule,
    inputs: data.inputs,
    trace: data.trace,
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
    true_from: trueFrom(recorded),
    synthetic: metadata.synthetic ? 1 : 0,
  };
}
