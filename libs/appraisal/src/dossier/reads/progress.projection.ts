import type { RecordedEvent } from '#ledger';
import { json, table, type Projection, type Row, type Rows } from '#projections';
import { cycleKey } from '#appraisal/cycle';
import { dossierKey, type DossierId } from '../dossier.js';
import type { DossierEvent } from '../events.js';
import type { PeriodProgress, RoundView } from '../queries.js';
import { evidenceTable, uploadedRow, verdictRow, verdictsTable, type Verdict } from './evidence-rows.js';
import { trueFrom } from './true-from.js';

export const progressTables = {
  dossiers: table({
    columns: {
      key: 'text',
      cycle: 'text',
      indicator: 'text',
      periods: json<readonly PeriodProgress[]>(),
      /** How many documents stand: neither withdrawn nor rejected. */
      standing_evidence: 'integer',
      /** Digests of the documents that are rejected. */
      rejected_evidence: json<readonly string[]>(),
      reviewer: 'text?',
      lock: 'text?',
      rounds: json<readonly RoundView[]>(),
      revision: 'integer',
      true_from: 'text',
      synthetic: 'integer',
    },
    key: ['key'],
    fixed: ['cycle', 'indicator'],
    indexes: [['cycle']],
    effective: 'true_from',
  }),
  evidence: evidenceTable,
  evidence_verdicts: verdictsTable,
};

type Tables = typeof progressTables;
type Dossier = Row<Tables['dossiers']>;
type Change = (dossier: Dossier) => Partial<Dossier>;

type Of<Type extends DossierEvent['type']> = Extract<DossierEvent, { type: Type }>;

const needsDossier = ({ event: { data } }: RecordedEvent<DossierEvent>) => ({
  dossiers: [{ key: dossierKey(data) }],
});

/** Changes a dossier's row by an event; the first event of a dossier makes the row. */
const moved = <E extends DossierEvent>(change: (data: E['data']) => Change) => ({
  needs: needsDossier,
  apply: (recorded: RecordedEvent<E>, rows: Rows<Tables>): void => {
    const { event, revision, metadata } = recorded;
    const row = rows.dossiers.get({ key: dossierKey(event.data) }) ?? emptyRow(event.data);
    rows.dossiers.put({
      ...row,
      ...change(event.data)(row),
      revision: Number(revision),
      true_from: trueFrom(recorded),
      synthetic: row.synthetic || metadata.synthetic ? 1 : 0,
    });
  },
});

/** A document that is handed in stands from then on: one that stands already is never handed in again. */
const handedIn = {
  needs: needsDossier,
  apply: (recorded: RecordedEvent<Of<'EvidenceUploaded'>>, rows: Rows<Tables>): void => {
    rows.evidence.put(uploadedRow(recorded));
    moved(() => ({ standing_evidence }) => ({ standing_evidence: standing_evidence + 1 })).apply(
      recorded,
      rows,
    );
  },
};

/** The last word on a document, and what it changes in what stands. */
const judged = <E extends Verdict>(change: (digest: string) => Change) => ({
  needs: needsDossier,
  apply: (recorded: RecordedEvent<E>, rows: Rows<Tables>): void => {
    rows.evidence_verdicts.put(verdictRow(recorded));
    moved<E>(({ digest }) => change(digest)).apply(recorded, rows);
  },
});

const without = (digests: readonly string[], digest: string): readonly string[] =>
  digests.filter((held) => held !== digest);

const emptyRow = (id: DossierId): Dossier => ({
  key: dossierKey(id),
  cycle: cycleKey(id),
  indicator: id.indicator,
  periods: [],
  standing_evidence: 0,
  rejected_evidence: [],
  reviewer: null,
  lock: null,
  rounds: [],
  revision: 0,
  true_from: '',
  synthetic: 0,
});

const untouched = moved(() => () => ({}));

/** Where each dossier stands: figures and submissions by period, its documents, the revision to write on. */
export const progress: Projection<Tables, DossierEvent> = {
  name: 'dossier-progress',
  version: 4,
  tables: progressTables,
  handlers: {
    ValueReported: moved<Of<'ValueReported'>>(({ period, inputs, late }) => ({ periods }) => ({
      periods: inPeriod(periods, period, { inputs, late }),
    })),
    EvidenceUploaded: handedIn,
    EvidenceWithdrawn: judged<Of<'EvidenceWithdrawn'>>((digest) => (row) => {
      if (!row.rejected_evidence.includes(digest)) return { standing_evidence: row.standing_evidence - 1 };
      return { rejected_evidence: without(row.rejected_evidence, digest) };
    }),
    ScoreChanged: untouched,
    LossesRestated: untouched,
    DossierSubmitted: moved<Of<'DossierSubmitted'>>(({ period }) => ({ periods }) => ({
      periods: inPeriod(periods, period, { submitted: true, returned: false }),
    })),
    SubmissionRecalled: moved<Of<'SubmissionRecalled'>>(({ period }) => ({ periods }) => ({
      periods: inPeriod(periods, period, { submitted: false }),
    })),
    DossierReturned: moved<Of<'DossierReturned'>>(({ period }) => ({ periods }) => ({
      periods: inPeriod(periods, period, { submitted: false, returned: true }),
    })),
    ReviewerAssigned: moved<Of<'ReviewerAssigned'>>(({ reviewer }) => () => ({ reviewer })),
    EvidenceRejected: judged<Of<'EvidenceRejected'>>((digest) => (row) => ({
      standing_evidence: row.standing_evidence - 1,
      rejected_evidence: [...row.rejected_evidence, digest],
    })),
    EvidenceRestored: judged<Of<'EvidenceRestored'>>((digest) => (row) => ({
      standing_evidence: row.standing_evidence + 1,
      rejected_evidence: without(row.rejected_evidence, digest),
    })),
    ExplanationAsked: moved<Of<'ExplanationAsked'>>((data) => ({ rounds }) => ({
      rounds: [...rounds, askedRound(data)],
    })),
    ExplanationDrafted: moved<Of<'ExplanationDrafted'>>(({ round, agency, text }) => ({ rounds }) => ({
      rounds: inRound(rounds, round, ({ drafts }) => ({
        drafts: [...drafts.filter((draft) => draft.agency !== agency), { agency, text }],
      })),
    })),
    ExplanationSent: moved<Of<'ExplanationSent'>>(({ round, pointsAsked }) => ({ rounds }) => ({
      rounds: inRound(rounds, round, () => ({ status: 'sent', pointsAsked })),
    })),
    ExplanationAnswered: moved<Of<'ExplanationAnswered'>>(
      ({ round, outcome, recovered }) =>
        ({ rounds }) => ({
          rounds: inRound(rounds, round, () => ({ status: 'answered', outcome, recovered })),
        }),
    ),
    ExplanationLapsed: moved<Of<'ExplanationLapsed'>>(({ round }) => ({ rounds }) => ({
      rounds: inRound(rounds, round, () => ({ status: 'lapsed' })),
    })),
    DossierLocked: moved<Of<'DossierLocked'>>(({ lock }) => () => ({ lock })),
    DossierUnlocked: moved<Of<'DossierUnlocked'>>(() => () => ({ lock: null })),
  },
};

const askedRound = ({ round, question, dueBefore }: Of<'ExplanationAsked'>['data']): RoundView => ({
  round,
  status: 'asked',
  question,
  dueBefore,
  drafts: [],
  pointsAsked: null,
  outcome: null,
  recovered: null,
});

const inRound = (
  rounds: readonly RoundView[],
  number: number,
  change: (round: RoundView) => Partial<RoundView>,
): readonly RoundView[] =>
  rounds.map((round) => (round.round === number ? { ...round, ...change(round) } : round));

function inPeriod(
  periods: readonly PeriodProgress[],
  period: string,
  change: Partial<PeriodProgress>,
): readonly PeriodProgress[] {
  const empty: PeriodProgress = { period, inputs: {}, late: false, submitted: false, returned: false };
  const now = { ...(periods.find((row) => row.period === period) ?? empty), ...change };
  const others = periods.filter((row) => row.period !== period);
  return [...others, now].sort((a, b) => (a.period < b.period ? -1 : 1));
}
