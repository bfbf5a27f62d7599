import { compare, divide, multiply, Refusal, subtract } from '#kernel';
import fc from 'fast-check';
import { evaluate, type Evaluation } from '../evaluate.js';
import type { InputField, Inputs } from '../input-field.js';
import { inputsOf } from '../inputs.js';
import type { Rule } from '../rule.js';

/** A maximum as frameworks have it (0 for pillar 9), a rule without faults for it, and inputs that fit together. */
export interface Case {
  readonly rule: Rule;
  readonly max: string;
  readonly inputs: Inputs;
}

/** A decimal >= 0 of at most `places` places. */
export const arbitraryDecimal = (most: number, places: number): fc.Arbitrary<string> =>
  fc.nat(most * 10 ** places).map((digits) => divide(String(digits), String(10 ** places)));

const VERSION = { version: 1 } as const;
const question = fc.constantFrom('Ban hành kế hoạch', 'Số cuộc họp', 'Tỷ lệ hồ sơ trực tuyến');
const unit = fc.constantFrom('lần', '%', 'hệ thống');
const measure = fc.constantFrom('fraction' as const, 'percent' as const);

const ratio = fc
  .tuple(measure, fc.integer({ min: 1, max: 120 }), fc.boolean())
  .map(([measured, full, bounded]): Rule => {
    const limits = bounded
      ? ({ full: '100', beyond: 'refuse' } as const)
      : ({ full: `${full}`, beyond: 'cap' } as const);
    return { kind: 'ratio', ...VERSION, measure: measured, ...limits };
  });

const threshold = fc
  .record({
    measure: fc.constantFrom('fraction' as const, 'percent' as const, 'number' as const),
    required: arbitraryDecimal(120, 2).filter((required) => required !== '0'),
    limit: fc.constantFrom(
      { comparator: '>=', otherwise: 'in-proportion' } as const,
      { comparator: '<=', otherwise: 'in-proportion' } as const,
      { comparator: '>=', otherwise: 'zero' } as const,
      { comparator: '>', otherwise: 'zero' } as const,
      { comparator: '<', otherwise: 'zero' } as const,
    ),
  })
  .map(({ limit, ...rest }): Rule => ({ kind: 'threshold', ...VERSION, unit: '%', ...rest, ...limit }));

const yesNo = question.map((asked): Rule => ({ kind: 'yes-no', ...VERSION, question: asked }));

const tiered = fc
  .tuple(question, fc.array(arbitraryDecimal(1, 2), { maxLength: 3 }))
  .map(([asked, shares]): Rule => ({
    kind: 'tiered',
    ...VERSION,
    question: asked,
    tiers: ['1', ...shares].map((share, index) => ({ code: `muc-${index}`, label: `Mức ${index}`, share })),
  }));

const stepped = (max: string): fc.Arbitrary<Rule> =>
  fc.tuple(question, unit, fc.integer({ min: 1, max: 5 })).map(([asked, of, count]) => ({
    kind: 'stepped',
    ...VERSION,
    question: asked,
    unit: of,
    steps: Array.from({ length: count }, (_, index) => ({
      atLeast: String(10 * (count - index)),
      points: subtract(max, multiply(max, divide(String(index), '10'))),
    })),
  }));

const countRatio = question.map((asked): Rule => ({
  kind: 'count-ratio',
  ...VERSION,
  countedLabel: asked,
  allLabel: 'Tổng số',
}));

const minMax = fc
  .record({
    reading: fc.constantFrom('value/max' as const, '(value-min)/(max-min)' as const),
    direction: fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const),
    unit,
  })
  .map((rest): Rule => ({ kind: 'min-max', ...VERSION, ...rest }));

const rounding = fc.record({
  places: fc.nat(4),
  mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const, 'up' as const),
});

const simple = (max: string): fc.Arbitrary<Rule> =>
  fc.oneof(
    yesNo,
    ratio,
    threshold,
    tiered,
    stepped(max),
    countRatio,
    minMax,
    fc.constant<Rule>({ kind: 'manual', ...VERSION }),
  );

/** A rule without faults for a maximum, of at most three levels. */
export function arbitraryRule(max: string, depth = 1): fc.Arbitrary<Rule> {
  const plain = fc
    .tuple(simple(max), fc.option(rounding, { nil: undefined, freq: 4 }))
    .map(([rule, how]): Rule => (how === undefined ? rule : { ...rule, rounding: how }));
  return depth >= 3
    ? plain
    : fc.oneof({ weight: 3, arbitrary: plain }, sumOfParts(max, depth), cappedRows(max, depth));
}

const sumOfParts = (max: string, depth: number): fc.Arbitrary<Rule> =>
  fc.integer({ min: 1, max: 9 }).chain((tenths) => {
    const shares = [divide(`${tenths}`, '10'), divide(`${10 - tenths}`, '10')];
    return fc
      .tuple(...shares.map((share) => arbitraryRule(multiply(share, max), depth + 1)))
      .map((rules): Rule => ({
        kind: 'sum-of-parts',
        ...VERSION,
        parts: rules.map((rule, index) => ({
          code: `p${index}`,
          label: `Phần ${index}`,
          share: shares[index] ?? '1',
          rule,
        })),
      }));
  });

const cappedRows = (max: string, depth: number): fc.Arbitrary<Rule> =>
  fc.array(arbitraryRule(max, depth + 1), { minLength: 1, maxLength: 3 }).map((rules): Rule => ({
    kind: 'capped-rows',
    ...VERSION,
    rows: rules.map((rule, index) => ({ code: `d${index}`, label: `Dòng ${index}`, max, rule })),
  }));

function arbitraryValue(field: InputField): fc.Arbitrary<string | undefined> {
  if (field.kind === 'yes-no') return fc.constantFrom('yes', 'no');
  if (field.kind === 'choice') return fc.constantFrom(...field.choices.map(({ code }) => code));
  const number =
    field.kind === 'whole' ? fc.nat(200).map(String) : arbitraryDecimal(field.unit === 'điểm' ? 1 : 100, 3);
  return field.optional ? fc.option(number, { nil: undefined }) : number;
}

/** Pairs of inputs that must stand in an order: the smaller first. */
const ORDERED = [
  ['numerator', 'denominator'],
  ['counted', 'all'],
] as const;

/** Inputs by field, then put in an order in which they can be true: a part within its whole, no whole of 0. */
export const arbitraryInputs = (rule: Rule): fc.Arbitrary<Inputs> =>
  fc
    .record(Object.fromEntries(inputsOf(rule).map((field) => [field.name, arbitraryValue(field)])), {
      noNullPrototype: true,
    })
    .map((values) => {
      const inputs = Object.fromEntries(
        Object.entries(values).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as const],
        ),
      );
      for (const name of Object.keys(inputs)) orderPair(inputs, name);
      return inputs;
    });

function orderPair(inputs: Record<string, string>, name: string): void {
  const pair = ORDERED.find(([, large]) => name.endsWith(large));
  if (pair === undefined) return;
  const partner = name.slice(0, -pair[1].length) + pair[0];
  const [least = '0', most = '0'] = [partner, name].map((key) => inputs[key] ?? '0').sort(compare);
  inputs[partner] = least;
  inputs[name] = most === '0' ? '1' : most;
}

const arbitraryMax = fc.oneof(
  { weight: 1, arbitrary: fc.constant('0') },
  { weight: 9, arbitrary: arbitraryDecimal(200, 1) },
);

export const arbitraryCase: fc.Arbitrary<Case> = arbitraryMax.chain((max) =>
  arbitraryRule(max).chain((rule) => arbitraryInputs(rule).map((inputs) => ({ rule, max, inputs }))),
);

/** Generated figures may not fit together (points above a part's maximum, peers crossed); such a case proves nothing. */
const UNFIT: readonly string[] = ['framework.points-out-of-range', 'framework.peers-crossed'];

function evaluated({ rule, max, inputs }: Case): Evaluation | undefined {
  try {
    return evaluate(rule, max, inputs);
  } catch (error) {
    if (error instanceof Refusal && UNFIT.includes(error.code)) return undefined;
    throw error;
  }
}

/** A case with its evaluation. */
export const arbitraryScored = arbitraryCase
  .map((scored) => ({ ...scored, evaluation: evaluated(scored) }))
  .filter((scored): scored is Case & { readonly evaluation: Evaluation } => scored.evaluation !== undefined);
