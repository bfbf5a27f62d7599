import { compare, formatDecimal, readableDate, subtract } from '#kernel';
import type { CycleView, Period } from '#appraisal/cycle';
import type { DossierSummary, RoundView, Stage } from '#appraisal/dossier';
import type { WorkItem, WorkKind } from './shown.js';

export interface DossierOfYear {
  readonly cycle: CycleView;
  readonly dossier: DossierSummary;
  readonly today: string;
}

/** What the agencies of a dossier have to do: hand in, mend what was returned, explain what the Ministry asks. */
export const agencyWork = (of: DossierOfYear): readonly WorkItem[] => [
  ...(of.cycle.lock === null && of.dossier.lock === null ? reports(of) : []),
  ...askedRounds(of).map(({ round, dueBefore }) =>
    itemOf(of, {
      kind: 'explain',
      period: null,
      dueBefore,
      atStake: openPoints(of.dossier),
      task: `viết giải trình vòng ${round}`,
    }),
  ),
];

/** The period that is under way, while nobody handed it in. */
function reports(of: DossierOfYear): readonly WorkItem[] {
  const { cycle, dossier, today } = of;
  const begun = cycle.periods.filter((period) => period.from <= today);
  // A year is scored by its latest period: one that was passed over is worth nothing any more.
  const last = begun.at(-1);
  return last && !dossier.submittedPeriods.includes(last.code) ? [reportItem(of, last)] : [];
}

function reportItem(of: DossierOfYear, { code, label, dueBefore }: Period): WorkItem {
  const isReturned = of.dossier.returnedPeriods.includes(code);
  return itemOf(of, {
    kind: isReturned ? 'mend' : 'report',
    period: code,
    dueBefore,
    atStake: of.dossier.maxPoints,
    task: isReturned ? `sửa và nộp lại hồ sơ ${label}` : `báo cáo ${label}`,
  });
}

/** What the helper group has to do with a dossier: a submission that nobody appraised since. */
export function reviewWork(of: DossierOfYear): readonly WorkItem[] {
  const { dossier, cycle } = of;
  if (cycle.lock === 'final') return [];
  const self = scoreAt(dossier, 'self');
  const preliminary = scoreAt(dossier, 'preliminary');
  const isWaiting =
    self !== undefined &&
    dossier.submittedPeriods.includes(self.period) &&
    (!preliminary || preliminary.period < self.period);
  if (!isWaiting) return [];
  return [
    itemOf(of, {
      kind: 'review',
      period: self.period,
      dueBefore: null,
      atStake: self.points,
      task: 'thẩm định hồ sơ đã nộp',
    }),
  ];
}

/** What Sở KH&CN has to send to the Ministry. */
export const ministryWork = (of: DossierOfYear): readonly WorkItem[] =>
  askedRounds(of).map(({ round, dueBefore, drafts }) =>
    itemOf(of, {
      kind: 'send-explanation',
      period: null,
      dueBefore,
      atStake: openPoints(of.dossier),
      task: `gửi Bộ giải trình vòng ${round} (${drafts.length === 0 ? 'chưa có dự thảo' : `${drafts.length} dự thảo`})`,
    }),
  );

/** What is due first comes first; without a day last; then what is worth most. */
export const byUrgency = (a: WorkItem, b: WorkItem): number =>
  compareText(a.dueBefore ?? '9999-12-31', b.dueBefore ?? '9999-12-31') ||
  compare(b.atStake, a.atStake) ||
  compareText(a.dossier, b.dossier);

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const askedRounds = ({ dossier, cycle }: DossierOfYear): readonly RoundView[] =>
  cycle.lock === 'final' ? [] : dossier.rounds.filter(({ status }) => status === 'asked');

const scoreAt = ({ scores }: DossierSummary, stage: Stage) => scores.find((score) => score.stage === stage);

/** What the latest score leaves to be won back. */
function openPoints(dossier: DossierSummary): string {
  const latest = dossier.scores.at(-1);
  return latest ? subtract(latest.maxPoints, latest.points) : dossier.maxPoints;
}

interface Task {
  readonly kind: WorkKind;
  readonly period: string | null;
  readonly dueBefore: string | null;
  readonly atStake: string;
  readonly task: string;
}

function itemOf({ dossier, today }: DossierOfYear, { task, ...item }: Task): WorkItem {
  const overdue = item.dueBefore !== null && today >= item.dueBefore;
  const due = item.dueBefore === null ? 'chưa có hạn' : `trước ${readableDate(item.dueBefore)}`;
  return {
    ...item,
    dossier: dossier.key,
    indicator: dossier.indicator,
    name: dossier.name,
    overdue,
    sentence:
      `Chỉ số ${dossier.indicator}: ${task}, ${due}${overdue ? ' (đã quá hạn)' : ''}; ` +
      `${formatDecimal(item.atStake)} điểm phụ thuộc vào việc này.`,
  };
}
