import type { PastAct } from '#appraisal/dossier';
import type { Indicator } from '#appraisal/framework';
import type { ActHypothesis, Hypothesis, MoveAct } from './branch.js';
import {
  ActUnfit,
  DayTooEarly,
  EvidenceAmbiguous,
  EvidenceUnknown,
  IndicatorUnreported,
  MoveFaulty,
} from './refusals.js';

/** One dossier of the year, act by act. */
export interface DossierPast {
  readonly indicator: Indicator;
  readonly acts: readonly PastAct[];
}

/** A hypothesis with the acts that it is about. */
export interface Placed {
  /** Counts from 1, in the order of the question. */
  readonly number: number;
  readonly hypothesis: ActHypothesis;
  readonly indicator: string;
  readonly acts: readonly PastAct[];
}

export interface OpenedYear {
  readonly openedOn: string;
  readonly dossiers: readonly DossierPast[];
}

const DAY_MS = 86_400_000;

/** What names an act: the position of its first event. */
export const keyOf = ({ positions }: PastAct): string => positions[0] ?? '';

export const dayOf = ({ command }: PastAct): string => command.context.today;

/** Positions that the hypotheses name, so that those of no dossier can be told apart. */
export const positionsNamed = (hypotheses: readonly Hypothesis[]): readonly string[] =>
  hypotheses.flatMap((hypothesis) =>
    'position' in hypothesis && hypothesis.position !== undefined ? [hypothesis.position] : [],
  );

/**
 * Finds the acts of every hypothesis about the year. Requires that each position named is one of the dossiers'. Throws
 * EvidenceUnknown, EvidenceAmbiguous, ActUnfit, MoveFaulty, DayTooEarly, IndicatorUnreported.
 */
export const placed = (hypotheses: readonly Hypothesis[], year: OpenedYear): readonly Placed[] =>
  hypotheses.flatMap((hypothesis, index) =>
    hypothesis.kind === 'framework' || hypothesis.kind === 'edited-framework'
      ? []
      : [placedOne(hypothesis, index + 1, year)],
  );

function placedOne(hypothesis: ActHypothesis, number: number, year: OpenedYear): Placed {
  const [indicator, acts] = found(hypothesis, year.dossiers);
  for (const act of acts) checkFit(hypothesis, act);
  if (hypothesis.kind === 'move')
    for (const act of acts) {
      const day = newDay(hypothesis, act);
      if (day < year.openedOn) throw new DayTooEarly(day, year.openedOn);
    }
  return { number, hypothesis, indicator, acts };
}

type Found = readonly [indicator: string, acts: readonly PastAct[]];

function found(hypothesis: ActHypothesis, dossiers: readonly DossierPast[]): Found {
  if (hypothesis.kind === 'peers') return reportsOf(hypothesis.indicator, dossiers);
  if (hypothesis.position !== undefined) return atPosition(hypothesis.position, dossiers);
  if (hypothesis.kind === 'move' && hypothesis.evidence !== undefined)
    return uploadOf(hypothesis.evidence, dossiers);
  throw new MoveFaulty();
}

function reportsOf(indicator: string, dossiers: readonly DossierPast[]): Found {
  const own = dossiers.find((dossier) => dossier.indicator.code === indicator)?.acts ?? [];
  const reports = own.filter(({ command }) => command.type === 'ReportValue');
  if (reports.length === 0) throw new IndicatorUnreported(indicator);
  return [indicator, reports];
}

function atPosition(position: string, dossiers: readonly DossierPast[]): Found {
  for (const { indicator, acts } of dossiers) {
    const act = acts.find(({ positions }) => positions.includes(position));
    if (act) return [indicator.code, [act]];
  }
  throw new RangeError(`position ${position} is no dossier's: the caller had to see to that`);
}

function uploadOf(evidence: string, dossiers: readonly DossierPast[]): Found {
  const uploads = dossiers.flatMap(({ indicator, acts }) =>
    acts
      .filter(({ command }) => command.type === 'UploadEvidence' && command.data.file.digest === evidence)
      .map((act) => [indicator.code, [act]] as const),
  );
  const [only, ...others] = uploads;
  if (!only) throw new EvidenceUnknown(evidence);
  if (others.length > 0)
    throw new EvidenceAmbiguous(
      evidence,
      uploads.flatMap(([, acts]) => acts.map(keyOf)),
    );
  return only;
}

const FITS = {
  move: [['UploadEvidence', 'ReportValue'], 'việc nộp minh chứng hay báo cáo số liệu'],
  judge: [
    ['AcceptSelfScore', 'AdjustScore', 'RecordCouncilDecision'],
    'quyết định về điểm của Tổ giúp việc hay Hội đồng',
  ],
  figures: [['ReportValue'], 'việc báo cáo số liệu'],
} as const satisfies Partial<
  Record<ActHypothesis['kind'], readonly [readonly PastAct['command']['type'][], string]>
>;

function checkFit({ kind }: ActHypothesis, act: PastAct): void {
  if (kind === 'leave-out' || kind === 'peers') return;
  const [types, wanted] = FITS[kind];
  if (!types.some((type) => type === act.command.type)) throw new ActUnfit(keyOf(act), wanted);
}

/** The day (yyyy-mm-dd) that a move leads to. Throws MoveFaulty when it says no day. */
export function newDay({ byDays, to }: MoveAct, act: PastAct): string {
  if (to !== undefined) return to;
  if (byDays === undefined) throw new MoveFaulty();
  const moved = Date.parse(`${dayOf(act)}T00:00:00Z`) + byDays * DAY_MS;
  return new Date(moved).toISOString().slice(0, 10);
}
