import { parseDecimal, type Decimal } from '#kernel';
import { calculate, isOperation, type Operation } from './operations.js';

/**
 * One line of arithmetic. An argument is a canonical decimal ("93.5") or the result of an earlier step,
 * counted from one ("#1"). `label` is what a person reads beside it (a field's label, a unit, the tier taken).
 */
export interface Step {
  readonly op: Operation;
  readonly label: string;
  readonly args: readonly string[];
  readonly result: string;
}

/** The whole arithmetic of a score, in order; the last result is the points. Plain JSON: it is stored in an event. */
export type Trace = readonly Step[];

/** A stored trace that does not compute: somebody or something changed it. Not a refusal, nobody typed it. */
export class TraceBroken extends Error {
  constructor(
    readonly step: number,
    why: string,
    options?: ErrorOptions,
  ) {
    super(`step ${step} of the trace: ${why}`, options);
    this.name = 'TraceBroken';
  }
}

/** Runs every step again from its arguments and gives the points. Throws TraceBroken at the first step that differs. */
export function recompute(trace: Trace): Decimal {
  const points = recomputeSteps(trace).at(-1);
  if (points === undefined) throw new TraceBroken(0, 'is empty');
  return points;
}

/** The result of each step, computed again. Throws TraceBroken as `recompute` does. */
export function recomputeSteps(trace: Trace): readonly Decimal[] {
  const results: Decimal[] = [];
  for (const [index, step] of trace.entries()) results.push(recomputeStep(step, index + 1, results));
  return results;
}

function recomputeStep(step: Step, number: number, earlier: readonly Decimal[]): Decimal {
  if (!isOperation(step.op)) throw new TraceBroken(number, `unknown operation ${String(step.op)}`);
  const result = attempt(step, number, earlier);
  if (result !== step.result)
    throw new TraceBroken(number, `gives ${result}, but ${step.result} is recorded`);
  return result;
}

function attempt(step: Step, number: number, earlier: readonly Decimal[]): Decimal {
  try {
    return calculate(step.op, resolveArguments(step.args, earlier));
  } catch (cause) {
    throw new TraceBroken(number, `${step.op} cannot be computed`, { cause });
  }
}

/** The decimals behind arguments. Throws RangeError for a step that is not earlier or a number in another form. */
export function resolveArguments(args: readonly string[], earlier: readonly Decimal[]): readonly Decimal[] {
  return args.map((arg) => {
    const value = /^#[1-9]\d*$/.test(arg) ? earlier[Number(arg.slice(1)) - 1] : parseDecimal(arg);
    if (value === undefined || (!arg.startsWith('#') && value !== arg))
      throw new RangeError(`neither a decimal nor an earlier step: ${arg}`);
    return value;
  });
}
