import { formatDecimal } from '#kernel';
import type { Indicator } from './definition.js';
import {
  evaluate,
  inputsOf,
  readInputs,
  type Evaluation,
  type InputField,
  type Inputs,
  type Rule,
} from './scoring/index.js';

/** An indicator's rule, ready to use: what a decider downstream is given, so that it need not know how rules work. */
export interface IndicatorScoring {
  readonly rule: Rule;
  /** True when people decide points somewhere in the rule, so that a reason must stand beside them. */
  readonly needsReason: boolean;
  /** True when the points depend on other units, so that losing some means that peers were better. */
  readonly comparesPeers: boolean;
  /** Normalises what was typed and sees that it can be scored. Throws the rule's refusals. */
  read(typed: Readonly<Record<string, string>>): Inputs;
  evaluate(inputs: Inputs): Evaluation;
  /** Points that people decided instead of the rule, as typed. Throws what the manual rule refuses. */
  award(points: string): Award;
  /** The inputs as a person reads them: "Tỷ lệ thôn được phủ sóng: 93,5%". */
  inWords(inputs: Inputs): string;
}

/** A score that people gave. */
export interface Award extends Evaluation {
  readonly rule: Rule;
  readonly inputs: Inputs;
}

const BY_PEOPLE: Rule = { kind: 'manual', version: 1 };

export const indicatorScoring = ({
  rule,
  maxPoints,
}: Pick<Indicator, 'rule' | 'maxPoints'>): IndicatorScoring => ({
  rule,
  needsReason: isDecidedByPeople(rule),
  comparesPeers: rule.kind === 'min-max',
  read(typed) {
    const inputs = readInputs(rule, typed);
    evaluate(rule, maxPoints, inputs);
    return inputs;
  },
  evaluate: (inputs) => evaluate(rule, maxPoints, inputs),
  award(points) {
    const inputs = readInputs(BY_PEOPLE, { points });
    return { rule: BY_PEOPLE, inputs, ...evaluate(BY_PEOPLE, maxPoints, inputs) };
  },
  inWords: (inputs) =>
    inputsOf(rule)
      .flatMap((field) =>
        Object.hasOwn(inputs, field.name) ? [fieldInWords(field, inputs[field.name] ?? '')] : [],
      )
      .join('; '),
});

function isDecidedByPeople(rule: Rule): boolean {
  switch (rule.kind) {
    case 'manual':
      return true;
    case 'sum-of-parts':
      return rule.parts.some((part) => isDecidedByPeople(part.rule));
    case 'capped-rows':
      return rule.rows.some((row) => isDecidedByPeople(row.rule));
    default:
      return false;
  }
}

function fieldInWords(field: InputField, value: string): string {
  const said = field.label.endsWith('?') ? `${field.label} ` : `${field.label}: `;
  switch (field.kind) {
    case 'yes-no':
      return `${said}${value === 'yes' ? 'Có' : 'Không'}`;
    case 'choice':
      return `${said}${field.choices.find(({ code }) => code === value)?.label ?? value}`;
    case 'decimal':
    case 'whole': {
      const space = field.unit === '' || field.unit === '%' ? '' : ' ';
      return `${said}${formatDecimal(value)}${space}${field.unit}`;
    }
  }
}
