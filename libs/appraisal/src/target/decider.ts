import { isDate, parseDecimal, sameData, type Decider, type Decimal } from '#kernel';
import { targetFault } from './check-target.js';
import type { RecordTargetResult, SetTarget, TargetCommand } from './commands.js';
import type { TargetEvent } from './events.js';
import {
  CorrectionReasonMissing,
  ResultComesFromRanking,
  ResultDayFaulty,
  ResultSourceMissing,
  ResultValueFaulty,
  TargetDiffers,
  TargetFaulty,
  TargetUnknown,
} from './refusals.js';
import type { NamedTarget, Target, TargetResult } from './target.js';

interface KnownTarget {
  readonly target: NamedTarget;
  /** The figure that holds for a day, by that day. */
  readonly results: Readonly<Record<string, TargetResult>>;
}

export interface TargetsState {
  readonly targets: ReadonlyMap<string, KnownTarget>;
}

export const targets: Decider<TargetCommand, TargetsState, TargetEvent> = {
  initialState: { targets: new Map() },

  decide: (command, state) => (command.type === 'SetTarget' ? set(command, state) : recorded(command, state)),

  // No `default`: a new event type stops the compiler here.
  evolve(state, { type, data }) {
    switch (type) {
      case 'TargetSet': {
        const { unit: _unit, ...target } = data;
        return withTarget(state, { target, results: {} });
      }
      case 'TargetResultRecorded': {
        const known = state.targets.get(data.target);
        return known
          ? withTarget(state, { ...known, results: { ...known.results, [data.asOf]: resultOf(data) } })
          : state;
      }
    }
  },
};

const withTarget = ({ targets: known }: TargetsState, target: KnownTarget): TargetsState => ({
  targets: new Map(known).set(target.target.id, target),
});

const resultOf = ({ target, value, asOf, source }: TargetResult): TargetResult => ({
  target,
  value,
  asOf,
  source,
});

function set({ target: { unit }, data }: SetTarget, state: TargetsState): readonly TargetEvent[] {
  const known = state.targets.get(data.id);
  if (known) {
    if (sameData(known.target, data)) return [];
    throw new TargetDiffers(data.id);
  }
  const fault = targetFault(data.id, data);
  if (fault) throw new TargetFaulty(fault.message);
  return [{ type: 'TargetSet', data: { unit, ...data } }];
}

function recorded(command: RecordTargetResult, state: TargetsState): readonly TargetEvent[] {
  const {
    target: { unit },
    data,
    context,
  } = command;
  const known = state.targets.get(data.target);
  if (!known) throw new TargetUnknown(data.target);
  const result = checkedResult(data, known.target, context.today);
  const before = known.results[result.asOf];
  if (before && sameData(before, result)) return [];
  const reason = context.reason?.trim();
  if (before && !reason) throw new CorrectionReasonMissing();
  // An empty reason is none.
  return [{ type: 'TargetResultRecorded', data: { unit, ...result, reason: reason || null } }];
}

/** Throws ResultComesFromRanking, ResultValueFaulty, ResultDayFaulty, ResultSourceMissing. */
function checkedResult(data: TargetResult, target: NamedTarget, today: string): TargetResult {
  if (target.kind !== 'quantity') throw new ResultComesFromRanking(target.id);
  if (!isDate(data.asOf) || data.asOf > today) throw new ResultDayFaulty(data.asOf, today);
  const source = { document: data.source.document.trim(), title: data.source.title.trim() };
  if (source.document === '' || source.title === '') throw new ResultSourceMissing();
  return { target: data.target, value: checkedValue(data.value, target), asOf: data.asOf, source };
}

function checkedValue(value: string, { comparator, measuredIn }: Target): Decimal {
  const read = parseDecimal(value);
  const isFit = read !== undefined && (comparator !== 'done' || read === '0' || read === '1');
  if (!isFit) throw new ResultValueFaulty(value, measuredIn);
  return read;
}
