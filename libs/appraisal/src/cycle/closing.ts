import { compare, sameData } from '#kernel';
import type {
  ApproveReopening,
  CompleteWork,
  LockCycle,
  ProposeReopening,
  RecordPublication,
  TakeOverResult,
} from './commands.js';
import type { CycleEvent } from './events.js';
import {
  CycleBusy,
  CycleLocked,
  CycleNotClosed,
  CycleNotLocked,
  DeadlineNotPassed,
  IndicatorsUnknown,
  LegalBasisMissing,
  ReasonMissing,
  ReopeningPartial,
  ReopeningPast,
  ReopeningUnknown,
  ResultFaulty,
  ResultMissing,
  SamePerson,
} from './refusals.js';
import type { CycleFacts, OpenedCycle, Proposal } from './state.js';

/** A deadline locks by itself: "trước ngày N" ends with the day before N. The year closes after its published result. */
export function lockBegun(
  { target, data, context }: LockCycle,
  state: OpenedCycle,
  { maxPoints }: CycleFacts,
): readonly CycleEvent[] {
  const { lock, cause } = data;
  if (state.lock === lock || state.lock === 'final') return [];
  checkIdle(state);
  checkGrounds({ cause, today: context.today, reason: context.reason }, state);
  if (lock === 'final' && !state.results.has('published')) throw new ResultMissing();
  const work = `khoa-${state.workCount + 1}`;
  return [{ type: 'LockBegun', data: { ...target, work, lock, cause, indicators: [...maxPoints.keys()] } }];
}

interface Grounds {
  readonly cause: 'deadline' | 'decision';
  readonly today: string;
  readonly reason: string | undefined;
}

function checkGrounds({ cause, today, reason }: Grounds, { closesBefore }: OpenedCycle): void {
  if (cause === 'deadline' && today < closesBefore) throw new DeadlineNotPassed(closesBefore);
  if (cause === 'decision' && !reason?.trim()) throw new ReasonMissing('Khóa kỳ');
}

/** The same wish of the same person again, while nobody has approved it, is the same proposal. */
export function reopeningProposed(
  { target, data, context }: ProposeReopening,
  state: OpenedCycle,
  { maxPoints }: CycleFacts,
): readonly CycleEvent[] {
  if (!state.lock) throw new CycleNotLocked();
  if (!context.reason?.trim()) throw new ReasonMissing('Đề nghị mở lại');
  if (!context.legalBasis) throw new LegalBasisMissing();
  if (data.closesBefore <= context.today) throw new ReopeningPast(data.closesBefore);
  const indicators = namedOrAll(data.indicators, maxPoints);
  checkWhole(indicators, state);
  const reopening = `mo-lai-${state.workCount + 1}`;
  const { closesBefore } = data;
  const proposedBy = context.actor.id;
  const isSame = (held: Proposal) =>
    !held.approved &&
    sameData([held.indicators, held.closesBefore, held.proposedBy], [indicators, closesBefore, proposedBy]);
  if ([...state.proposals.values()].some(isSame)) return [];
  return [
    { type: 'ReopeningProposed', data: { ...target, reopening, indicators, closesBefore, proposedBy } },
  ];
}

/** Two people: whoever proposed cannot approve. */
export function reopeningApproved(
  { target, data, context }: ApproveReopening,
  state: OpenedCycle,
): readonly CycleEvent[] {
  const proposal = state.proposals.get(data.reopening);
  if (!proposal) throw new ReopeningUnknown(data.reopening);
  if (proposal.approved) return [];
  if (proposal.proposedBy === context.actor.id) throw new SamePerson();
  if (!context.reason?.trim()) throw new ReasonMissing('Duyệt mở lại');
  if (!context.legalBasis) throw new LegalBasisMissing();
  if (proposal.closesBefore <= context.today) throw new ReopeningPast(proposal.closesBefore);
  checkIdle(state);
  const { indicators, closesBefore, proposedBy } = proposal;
  checkWhole(indicators, state);
  const approvedBy = context.actor.id;
  const work = data.reopening;
  return [
    {
      type: 'ReopeningApproved',
      data: { ...target, work, indicators, closesBefore, proposedBy, approvedBy },
    },
  ];
}

/** The same result of the same document again is the same result. */
export function resultTakenOver(
  { target, data }: TakeOverResult,
  state: OpenedCycle,
  facts: CycleFacts,
): readonly CycleEvent[] {
  const { stage, document, rows } = data;
  if (sameData(state.results.get(stage), { document, rows })) return [];
  if (state.lock === 'final') throw new CycleLocked();
  checkIdle(state);
  checkRows(data, facts);
  const work = `ket-qua-${state.workCount + 1}`;
  return [{ type: 'ResultTakenOver', data: { ...target, work, ...data } }];
}

export function workCompleted({ target, data }: CompleteWork, state: OpenedCycle): readonly CycleEvent[] {
  return state.underWay.has(data.work)
    ? [{ type: 'WorkCompleted', data: { ...target, work: data.work } }]
    : [];
}

export function resultPublished(
  { target, data }: RecordPublication,
  state: OpenedCycle,
): readonly CycleEvent[] {
  if (state.lock !== 'final') throw new CycleNotClosed();
  checkIdle(state);
  return state.published === data.digest ? [] : [{ type: 'ResultPublished', data: { ...target, ...data } }];
}

/** Throws IndicatorsUnknown. */
function namedOrAll(named: readonly string[], maxPoints: CycleFacts['maxPoints']): readonly string[] {
  const unknown = named.filter((code) => !maxPoints.has(code));
  if (unknown.length > 0) throw new IndicatorsUnknown(unknown);
  return named.length > 0 ? [...new Set(named)] : [...maxPoints.keys()];
}

/**
 * A closed year is opened as a whole: dossiers that stayed closed could not follow the corrected result, which names
 * every indicator, and the year's process would wait for them for good.
 */
function checkWhole(indicators: readonly string[], { lock, results }: OpenedCycle): void {
  const all = results.get('published')?.rows.length ?? 0;
  if (lock === 'final' && indicators.length < all) throw new ReopeningPartial();
}

function checkIdle({ underWay }: OpenedCycle): void {
  const [work] = underWay;
  if (work !== undefined) throw new CycleBusy(work);
}

/** Each indicator once, points from 0 to its maximum; a published result has them all. */
function checkRows({ stage, rows }: TakeOverResult['data'], { maxPoints }: CycleFacts): void {
  const faults = rows.flatMap(({ indicator, points }, index): readonly string[] => {
    const max = maxPoints.get(indicator);
    if (max === undefined) return [`không có chỉ số “${indicator}”`];
    if (rows.findIndex((row) => row.indicator === indicator) !== index)
      return [`chỉ số ${indicator} ghi hai lần`];
    return compare(points, '0') < 0 || compare(points, max) > 0
      ? [`chỉ số ${indicator} ghi ${points} điểm, tối đa ${max}`]
      : [];
  });
  if (stage === 'published') {
    const missing = [...maxPoints.keys()].filter((code) => !rows.some(({ indicator }) => indicator === code));
    faults.push(...missing.map((code) => `thiếu chỉ số ${code}`));
  }
  if (faults.length > 0 || rows.length === 0) throw new ResultFaulty(faults);
}
