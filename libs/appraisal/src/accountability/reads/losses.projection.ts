import type { Actor, LegalBasis } from '#kernel';
import type { RecordedEvent } from '#ledger';
import { cycleKey } from '#appraisal/cycle';
import { dossierKey, type Loss, type LossesRestated, type ScoreChanged } from '#appraisal/dossier';
import {
  responsibilityOf,
  sharesOf,
  type FrameworkPublished,
  type Responsibility,
} from '#appraisal/framework';
import { json, table, type Projection, type Row, type Rows } from '#projections';
import type { SharedLoss } from '../board.js';

const sheetColumns = {
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
  synthetic: 'integer',
} as const;

export const lossesTables = {
  responsibilities: table({
    columns: { framework: 'text', rows: json<readonly Responsibility[]>() },
    key: ['framework'],
  }),
  /** The losses of each score as it stands. */
  loss_sheets: table({
    columns: sheetColumns,
    key: ['dossier', 'stage'],
    indexes: [['cycle']],
  }),
  /** The same between positions [from, to): what was lost, and why, at any moment. */
  loss_history: table({
    columns: { ...sheetColumns, to_position: 'integer?' },
    key: ['dossier', 'stage', 'from_position'],
    indexes: [['cycle', 'from_position']],
  }),
};

type Tables = typeof lossesTables;
type Sheet = Row<Tables['loss_sheets']>;
type LossEvent = FrameworkPublished | ScoreChanged | LossesRestated;

/** Every lost point with its cause and its agencies, now and at any moment before. */
export const losses: Projection<Tables, LossEvent> = {
  name: 'losses',
  version: 1,
  tables: lossesTables,
  handlers: {
    FrameworkPublished: ({ event: { data } }, rows) =>
      rows.responsibilities.put({
        framework: data.code,
        rows: data.indicators.map((indicator) => responsibilityOf(indicator, data)),
      }),
    ScoreChanged: {
      needs: ({ event: { data } }) => needsOf(data),
      apply: (recorded, rows) => {
        const { data } = recorded.event;
        replace(rows, {
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
      needs: ({ event: { data } }) => needsOf(data),
      apply: (recorded, rows) => {
        const { data } = recorded.event;
        const before = rows.loss_sheets.get({ dossier: dossierKey(data), stage: data.stage });
        if (!before) throw new Error(`losses of a score that was never given: ${dossierKey(data)}`);
        const now = shared(data.losses, responsibilityFor(rows, data));
        replace(rows, { ...before, ...provenance(recorded), losses: now });
      },
    },
  },
};

const needsOf = (data: (ScoreChanged | LossesRestated)['data']) => ({
  responsibilities: [{ framework: data.framework }],
  loss_sheets: [{ dossier: dossierKey(data), stage: data.stage }],
});

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
  actor: metadata.actor,
  reason: metadata.reason ?? null,
  legal_basis: metadata.legalBasis ?? null,
  from_position: Number(position),
  recorded_at: recordedAt,
  synthetic: metadata.synthetic ? 1 : 0,
});

function replace(rows: Rows<Tables>, sheet: Sheet): void {
  const before = rows.loss_sheets.get({ dossier: sheet.dossier, stage: sheet.stage });
  if (before) rows.loss_history.put({ ...before, to_position: sheet.from_position });
  rows.loss_history.put({ ...sheet, to_position: null });
  rows.loss_sheets.put(sheet);
}
