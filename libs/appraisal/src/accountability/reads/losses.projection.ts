import { businessDate, type Actor, type LegalBasis } from '#kernel';
import type { RecordedEvent } from '#ledger';
import { cycleKey } from '#appraisal/cycle';
import { dossierKey, type Loss, type LossesRestated, type ScoreChanged } from '#appraisal/dossier';
import {
  responsibilityOf,
  sharesOf,
  type FrameworkPublished,
  type Responsibility,
} from '#appraisal/framework';
import { json, table, type Projection, type Rows } from '#projections';
import type { SharedLoss } from '../board.js';

export const lossesTables = {
  responsibilities: table({
    columns: { framework: 'text', rows: json<readonly Responsibility[]>() },
    key: ['framework'],
  }),
  /** The losses of each score; the history says what was lost, and why, at any moment. */
  loss_sheets: table({
    columns: {
      dossier: 'text',
      stage: 'text',
      cycle: 'text',
      indicator: 'text',
      points: 'text',
      losses: json<readonly SharedLoss[]>(),
      provisional: 'integer',
      actor: json<Actor>(),
      reason: 'text?',
      legal_basis: json<LegalBasis | null>(),
      from_position: 'integer',
      recorded_at: 'text',
      true_from: 'text',
      synthetic: 'integer',
    },
    key: ['dossier', 'stage'],
    fixed: ['cycle', 'indicator'],
    indexes: [['cycle']],
    effective: 'true_from',
  }),
};

type Tables = typeof lossesTables;
type LossEvent = FrameworkPublished | ScoreChanged | LossesRestated;

/** Every lost point with its cause and its agencies. */
export const losses: Projection<Tables, LossEvent> = {
  name: 'losses',
  version: 2,
  tables: lossesTables,
  handlers: {
    FrameworkPublished: ({ event: { data } }, rows) =>
      rows.responsibilities.put({
        framework: data.code,
        rows: data.indicators.map((indicator) => responsibilityOf(indicator, data)),
      }),
    ScoreChanged: {
      needs: ({ event: { data } }) => ({ responsibilities: [{ framework: data.framework }] }),
      apply: (recorded, rows) => {
        const { data } = recorded.event;
        rows.loss_sheets.put({
          ...provenance(recorded),
          dossier: dossierKey(data),
          stage: data.stage,
          cycle: cycleKey(data),
          indicator: data.indicator,
          points: data.to,
          provisional: data.provisional ? 1 : 0,
          losses: shared(data.losses, responsibilityFor(rows, data)),
        });
      },
    },
    LossesRestated: {
      needs: ({ event: { data } }) => ({
        responsibilities: [{ framework: data.framework }],
        loss_sheets: [{ dossier: dossierKey(data), stage: data.stage }],
      }),
      apply: (recorded, rows) => {
        const { data } = recorded.event;
        rows.loss_sheets.patch(
          { dossier: dossierKey(data), stage: data.stage },
          { ...provenance(recorded), losses: shared(data.losses, responsibilityFor(rows, data)) },
        );
      },
    },
  },
};

function responsibilityFor(
  rows: Rows<Tables>,
  { framework, indicator }: { readonly framework: string; readonly indicator: string },
): Responsibility {
  const found = rows.responsibilities
    .get({ framework })
    ?.rows.find((responsibility) => responsibility.indicator === indicator);
  if (!found) throw new Error(`a score by a framework that nobody published: ${framework} ${indicator}`);
  return found;
}

const shared = (found: readonly Loss[], responsibility: Responsibility): readonly SharedLoss[] =>
  found.map((loss) => ({ ...loss, shares: sharesOf(loss, responsibility) }));

const provenance = ({ metadata, position, recordedAt }: RecordedEvent<LossEvent>) => ({
  true_from: metadata.effectiveOn ?? businessDate(new Date(recordedAt)),
  actor: metadata.actor,
  reason: metadata.reason ?? null,
  legal_basis: metadata.legalBasis ?? null,
  from_position: Number(position),
  recorded_at: recordedAt,
  synthetic: metadata.synthetic ? 1 : 0,
});
