import type { RecordedEvent } from '#ledger';
import { json, table, type Projection, type Row, type Rows } from '#projections';
import { cycleKey } from '#appraisal/cycle';
import { dossierKey } from '../dossier.js';
import type { DossierEvent } from '../events.js';
import type { PeriodProgress, RoundView } from '../queries.js';

export const progressTables = {
  dossiers: table({
    columns: {
      key: 'text',
      cycle: 'text',
      indicator: 'text',
      periods: json<readonly PeriodProgress[]>(),
      /** Digests of the evidence that stands. */
      evidence: json<readonly string[]>(),
      reviewer: 'text?',
      lock: 'text?',
      rounds: json<readonly RoundView[]>(),
      revision: 'integer',
      synthetic: 'integer',
    },
    key: ['key'],
    indexes: [['cycle']],
  }),
};

type Tables = typeof progressTables;
type Dossier = Row<Tables['dossiers']>;
type Change = (dossier: Dossier) => Partial<Dossier>;

/** Changes a dossier's row by an event; the first event of a dossier makes the row. */
const moved = <E extends DossierEvent>(change: (data: E['data']) => Change) => ({
  needs: ({ event: { data } }: RecordedEvent<E>) => ({ dossiers: [{ key: dossierKey(data) }] }),
  apply: ({ event: { data }, revision, metadata }: RecordedEvent<E>, rows: Rows<Tables>): void => {
    const key = dossierKey(data);
    const row = rows.dossiers.get({ key }) ?? {
      key,
      cycle: cycleKey(data),
      indicator: data.indicator,
      periods: [],
      evidence: [],
      reviewer: null,
      lock: null,
      rounds: [],
      revision: 0,
      synthetic: 0,
    };
    const synthetic = row.synthetic || metadata.synthetic ? 1 : 0;
    rows.dossiers.put({ ...row, ...change(data)(row), revision: Number(revision), synthetic });
  },
});

type Of<Type extends DossierEvent['type']> = Extract<DossierEvent, { type: Type }>;

const untouched = moved(() => () => ({}));

/** Where each dossier stands: figures and submissions by period, evidence that stands, the revision to write on. */
export const progress: Projection<Tables, DossierEvent> = {
  name: 'dossier-progress',
  version: 3,
  tables: progressTables,
  handlers: {
    ValueReported: moved<Of<'ValueReported'>>(({ period, inputs, late }) => ({ periods }) => ({
      periods: inPeriod(periods, period, { inputs, late }),
    })),
    EvidenceUploaded: moved<Of<'EvidenceUploaded'>>(({ file }) => ({ evidence }) => ({
      evidence: [...evidence, file.digest],
    })),
    EvidenceWithdrawn: moved<Of<'EvidenceWithdrawn'>>(({ digest }) => ({ evidence }) => ({
      evidence: evidence.filter((standing) => standing !== digest),
    })),
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
    EvidenceRejected: moved<Of<'EvidenceRejected'>>(({ digest }) => ({ evidence }) => ({
      evidence: evidence.filter((standing) => standing !== digest),
    })),
    EvidenceRestored: moved<Of<'EvidenceRestored'>>(({ digest }) => ({ evidence }) => ({
      evidence: [...evidence, digest],
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
