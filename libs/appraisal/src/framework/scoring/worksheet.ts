import { compare, decimal, formatDecimal, type Decimal } from '#kernel';
import type { InputField, Inputs } from './input-field.js';
import { calculate, type Operation } from './operations.js';
import type { Rule } from './rule.js';
import { resolveArguments, type Step, type Trace } from './trace.js';

/** An argument of a step: a canonical decimal, or "#1" for the result of the first step. */
export type Argument = Decimal | `#${number}`;

const PUBLISHED_ROUNDING = { places: 4, mode: 'half-up' } as const;

/**
 * The paper on which one rule is worked out: inputs are asked for by field, each operation leaves its step.
 * Local to one evaluation; what leaves it is the finished trace.
 */
export class Worksheet {
  private readonly steps: Step[];
  private readonly results: Decimal[];
  private readonly assumed: string[];

  /** A worksheet `within` another writes on the same paper, for one part of a rule. */
  constructor(
    private readonly inputs: Inputs,
    private readonly within?: { readonly sheet: Worksheet; readonly code: string; readonly label: string },
  ) {
    this.steps = within?.sheet.steps ?? [];
    this.results = within?.sheet.results ?? [];
    this.assumed = within?.sheet.assumed ?? [];
  }

  get trace(): Trace {
    return this.steps;
  }

  get assumptions(): readonly string[] {
    return this.assumed;
  }

  /** The sheet of a part: its inputs are named `<code>.<input>`. */
  part(code: string, label: string): Worksheet {
    return new Worksheet(this.inputs, { sheet: this, code, label });
  }

  has(name: string): boolean {
    return this.inputs[this.keyOf(name)] !== undefined;
  }

  /** What was given. Requires inputs that `readInputs` accepted: throws RangeError for a name that is not there. */
  input(name: string): string {
    const key = this.keyOf(name);
    const given = this.inputs[key];
    if (given === undefined) throw new RangeError(`no input ${key}`);
    return given;
  }

  /** Writes down a number that a person gave. */
  ask(field: InputField): Argument {
    return this.step('given', field.label, decimal(this.input(field.name)));
  }

  /** Writes down one operation and gives a reference to its result. */
  step(op: Operation, label: string, ...args: readonly Argument[]): Argument {
    const result = calculate(op, resolveArguments(args, this.results));
    this.steps.push({ op, label, args, result });
    this.results.push(result);
    return `#${this.results.length}`;
  }

  valueOf(argument: Argument): Decimal {
    return resolveArguments([argument], this.results)[0] ?? decimal('0');
  }

  compare(a: Argument, b: Argument): -1 | 0 | 1 {
    return compare(this.valueOf(a), this.valueOf(b));
  }

  /** What had to be supposed; says for which part. */
  assume(sentence: string): void {
    this.assumed.push(this.labelled(sentence));
  }

  /** Never above `most`; leaves a step only when that changes something. */
  cap(argument: Argument, most: Argument): Argument {
    return this.compare(argument, most) > 0 ? this.step('cap', '', argument, most) : argument;
  }

  /** Rounds as the rule says, else to the 4 published places half up; rounding never lifts points above the maximum. */
  round(points: Argument, max: Argument, rounding: Rule['rounding'] = PUBLISHED_ROUNDING): Argument {
    const rounded = this.step(`round-${rounding.mode}`, '', points, decimal(rounding.places));
    return this.cap(rounded, max);
  }

  read(argument: Argument): string {
    return formatDecimal(this.valueOf(argument));
  }

  private keyOf(name: string): string {
    return this.within === undefined ? name : this.within.sheet.keyOf(`${this.within.code}.${name}`);
  }

  private labelled(sentence: string): string {
    return this.within === undefined
      ? sentence
      : this.within.sheet.labelled(`${this.within.label}: ${sentence}`);
  }
}
