/**
 * Scoring rules are data: each is stored with the framework that it belongs to and evaluated by the one
 * function of its kind. Numbers are canonical decimals as strings. `version` names the meaning of the kind:
 * a changed meaning is a new version beside the old one, never an edit.
 *
 * Inputs of a rule are a flat record of named texts, as `inputsOf` (inputs.ts) lists them.
 */
export type Rule =
  | YesNoRule
  | RatioRule
  | ThresholdRule
  | TieredRule
  | SteppedRule
  | SumOfPartsRule
  | CountRatioRule
  | MinMaxRule
  | CappedRowsRule
  | ManualRule;

export type RuleKind = Rule['kind'];

interface Base<Kind extends string> {
  readonly kind: Kind;
  readonly version: 1;
  /** How the result is rounded; 4 places half up unless the framework says otherwise. */
  readonly rounding?: { readonly places: number; readonly mode: 'half-up' | 'half-even' | 'down' | 'up' };
}

/** "Có": all points for yes, none for no. Inputs: `answer` ("yes" or "no"). */
export interface YesNoRule extends Base<'yes-no'> {
  readonly question: string;
}

/** How a share is reported. `fraction`: `numerator` and `denominator` (a/b). `percent`: `value` in percent. */
export type Measure = 'fraction' | 'percent';

/**
 * a/b × maximum, all points at `full` percent ("100" unless stated). Above `full`: `cap` gives the maximum,
 * `refuse` says that the figures cannot be right (a part larger than its whole), so it goes with a `full` of "100" only.
 */
export interface RatioRule extends Base<'ratio'> {
  readonly measure: Measure;
  readonly full: string;
  readonly beyond: 'cap' | 'refuse';
  /** What is divided by what, as the plan words it; for `fraction`. */
  readonly numeratorLabel?: string;
  readonly denominatorLabel?: string;
}

/**
 * ">=80%", ">=0,25%", "10 nghiệp vụ": all points when the value meets the requirement. Otherwise nothing
 * (`zero`) or the part that is reached (`in-proportion`; with ">=" and "<=" only). A requirement of "-" is no threshold: use another kind.
 * Inputs as `measure` says; `number`: `value`.
 */
export interface ThresholdRule extends Base<'threshold'> {
  readonly measure: Measure | 'number';
  readonly comparator: '>=' | '>' | '<=' | '<';
  readonly required: string;
  /** Unit as people read it: "%", "nghiệp vụ". */
  readonly unit: string;
  readonly otherwise: 'zero' | 'in-proportion';
  /** What is divided by what; for `fraction`. */
  readonly numeratorLabel?: string;
  readonly denominatorLabel?: string;
  /** The value is a count, so a decimal is a mistake; for `number`. */
  readonly whole?: true;
}

/** Named tiers, each a share of the maximum (0 to 1). Inputs: `tier` (a code of the list). */
export interface TieredRule extends Base<'tiered'> {
  readonly question: string;
  readonly tiers: readonly { readonly code: string; readonly label: string; readonly share: string }[];
}

/** 4/3/2/1 meetings → 20/15/10/5 points: the highest step reached counts; below the lowest, 0. Inputs: `value`. */
export interface SteppedRule extends Base<'stepped'> {
  readonly question: string;
  readonly unit: string;
  /** Highest first; the first gives the maximum. */
  readonly steps: readonly { readonly atLeast: string; readonly points: string }[];
  /** The value is a count, so a decimal is a mistake. */
  readonly whole?: true;
}

/** Independent parts, each a share of the maximum scored by its own rule; shares add up to 1. Inputs: `<part>.<input>`. */
export interface SumOfPartsRule extends Base<'sum-of-parts'> {
  readonly parts: readonly {
    readonly code: string;
    readonly label: string;
    readonly share: string;
    readonly rule: Rule;
  }[];
}

/** Counted things over all things (documents signed by the head / all documents); whole numbers. Inputs: `counted`, `all`. */
export interface CountRatioRule extends Base<'count-ratio'> {
  readonly countedLabel: string;
  readonly allLabel: string;
}

/**
 * The best unit gets the maximum, others in proportion. `value/max` is the plans' wording and the default;
 * `(value-min)/(max-min)` the other published reading. With `lower-is-better` the best value is the least.
 * Inputs: `value`, and the peers' `best` and (second reading) `worst`; peers not yet known make the result provisional.
 */
export interface MinMaxRule extends Base<'min-max'> {
  readonly reading: 'value/max' | '(value-min)/(max-min)';
  readonly direction: 'higher-is-better' | 'lower-is-better';
  readonly unit: string;
  /** The value is a count, so a decimal is a mistake. */
  readonly whole?: true;
}

/** Several rows, each with its own maximum and rule, under the indicator's one maximum. Inputs: `<row>.<input>`. */
export interface CappedRowsRule extends Base<'capped-rows'> {
  readonly rows: readonly {
    readonly code: string;
    readonly label: string;
    readonly max: string;
    readonly rule: Rule;
  }[];
}

/** Points decided by people. Inputs: `points`; the reason is mandatory and stands in the event's metadata. */
export type ManualRule = Base<'manual'>;
