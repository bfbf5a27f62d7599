import { sameData } from '#kernel';
import type { Period } from '#appraisal/cycle';
import type { Conditions, Confirmations, PastAct, Rehearsed } from '#appraisal/dossier';
import type { Indicator, IndicatorScoring, InputField } from '#appraisal/framework';
import { overlaid, type Order } from './overlay.js';
import { keyOf, type DossierPast, type Placed } from './placing.js';
import { HypothesisRefused } from './refusals.js';
import { foundBy } from './words.js';

/** The dossier slice's own rehearsal and the framework's own rules: the branch decides nothing by itself. */
export interface Deciding {
  readonly rehearse: (
    acts: readonly PastAct[],
    conditions: Conditions,
    confirmations?: Confirmations,
  ) => readonly Rehearsed[];
  readonly recalledScores: (acts: readonly PastAct[]) => readonly Rehearsed[];
  readonly scoringOf: (indicator: Indicator) => IndicatorScoring;
  /** What the indicator's rule asks for. */
  readonly fieldsOf: (indicator: Indicator) => readonly InputField[];
}

export interface Frame {
  readonly periods: readonly Period[];
  readonly laterDecisions: Confirmations;
}

/** One dossier as it was and as it would have been. */
export interface DossierBranch {
  readonly indicator: Indicator;
  readonly own: readonly Placed[];
  readonly before: readonly Rehearsed[];
  /** Empty where the other framework gives no number. */
  readonly after: readonly Rehearsed[];
  /** Why there is no number; null where there is one. */
  readonly problem: string | null;
  /** The recorded events come out again when their own acts are decided again. */
  readonly reproduced: boolean;
  /** Moved acts keep their place among the others: on their days alone less of what was done could be done. */
  readonly placeKept: boolean;
}

/**
 * Lays the hypotheses over a dossier and decides it again, under the indicator that it is measured by (undefined: the
 * other framework has none). Throws HypothesisRefused when the rules of the house would not have allowed one.
 */
export function branchOf(
  { indicator, acts }: DossierPast,
  under: { readonly own: readonly Placed[]; readonly measuredBy: Indicator | undefined },
  { deciding, frame }: { readonly deciding: Deciding; readonly frame: Frame },
): DossierBranch {
  const { own, measuredBy } = under;
  const before = deciding.recalledScores(acts);
  const conditionsOf = (by: Indicator): Conditions => ({
    maxPoints: by.maxPoints,
    scoring: deciding.scoringOf(by),
    periods: frame.periods,
  });
  const again = deciding.rehearse(acts, conditionsOf(indicator));
  const reproduced = sameData(eventsOf(again), eventsOf(before));
  const { changed, placeKept } = allowed(acts, own, (each) =>
    deciding.rehearse(each, conditionsOf(indicator)),
  );
  const shared = { indicator, own, before, reproduced, placeKept };
  if (!measuredBy) return { ...shared, after: [], problem: null };
  const isUntouched = own.length === 0 && measuredBy === indicator && frame.laterDecisions === 'stand';
  if (isUntouched) return { ...shared, after: before, problem: null };
  const after = deciding.rehearse(changed, conditionsOf(measuredBy), frame.laterDecisions);
  const problem =
    measuredBy === indicator
      ? null
      : (incomputable(before, after) ??
        unitsApart(deciding.fieldsOf(indicator), deciding.fieldsOf(measuredBy), after));
  return { ...shared, after: problem === null ? after : [], problem };
}

const eventsOf = (steps: readonly Rehearsed[]) => steps.flatMap(({ events }) => events);

interface Allowed {
  readonly changed: readonly PastAct[];
  readonly placeKept: boolean;
}

/**
 * The acts with hypotheses that the rules allow. A moved act stands by its day, unless that day would stop more of what
 * was done than its own place does: whoever reports later also hands in later.
 */
function allowed(
  acts: readonly PastAct[],
  own: readonly Placed[],
  rehearsed: (acts: readonly PastAct[]) => readonly Rehearsed[],
): Allowed {
  if (own.length === 0) return { changed: acts, placeKept: false };
  const ordered = (order: Order) => {
    const changed = overlaid(acts, own, order);
    return { changed, steps: rehearsed(changed) };
  };
  const [byDay, kept] = [ordered('by-day'), ordered('as-it-was')];
  const placeKept = refusals(byDay.steps) > refusals(kept.steps);
  const { changed, steps } = placeKept ? kept : byDay;
  const refused = refusedOf(steps, own);
  if (refused) throw refused;
  return { changed, placeKept };
}

const refusals = (steps: readonly Rehearsed[]): number => steps.filter(({ refusal }) => refusal).length;

/** The first hypothesis whose own act is refused. */
function refusedOf(steps: readonly Rehearsed[], own: readonly Placed[]): HypothesisRefused | undefined {
  for (const { number, acts } of own) {
    const keys = acts.map(keyOf);
    const refusal = steps.find(({ act, refusal: no }) => no && keys.includes(keyOf(act)))?.refusal;
    if (refusal) return new HypothesisRefused(number, refusal);
  }
  return undefined;
}

/** A year that was scored by its own rule and is not by the other one has inputs that the other rule cannot use. */
function incomputable(before: readonly Rehearsed[], after: readonly Rehearsed[]): string | null {
  if (!before.at(-1)?.scores.self || after.at(-1)?.scores.self) return null;
  const refusal = after.map((step) => step.refusal).find((each) => each !== undefined);
  return refusal ? foundBy(refusal) : 'bộ kia không cho ra điểm tự chấm';
}

/** A figure of the same name in another unit is another figure: 93,5% are not 93,5 services. */
function unitsApart(
  own: readonly InputField[],
  other: readonly InputField[],
  after: readonly Rehearsed[],
): string | null {
  const used = Object.keys(after.at(-1)?.scores.self?.inputs ?? {});
  const unitOf = (fields: readonly InputField[], name: string): string => {
    const field = fields.find((each) => each.name === name);
    return field && 'unit' in field ? field.unit : '';
  };
  const apart = used.find((name) => unitOf(own, name) !== unitOf(other, name));
  if (apart === undefined) return null;
  const said = (fields: readonly InputField[]) => unitOf(fields, apart) || 'không có đơn vị';
  return `số liệu “${apart}” báo cáo theo ${said(own)}, bộ kia tính theo ${said(other)}`;
}
