/** One thing that a person must give for a rule; `name` is its key, `label` what the form shows. */
export type InputField = NumberField | AnswerField | ChoiceField;

interface Field {
  readonly name: string;
  readonly label: string;
  /** True for peers' figures only: without them the score is provisional. */
  readonly optional: boolean;
}

/** A number from 0 up; `whole` numbers are counts. */
export interface NumberField extends Field {
  readonly kind: 'decimal' | 'whole';
  /** As people read it: "%", "lần"; empty when the number has none. */
  readonly unit: string;
  /** Largest possible share of a whole, in percent. */
  readonly percentMax?: '100';
}

/** Canonical values: "yes" and "no". */
export interface AnswerField extends Field {
  readonly kind: 'yes-no';
}

/** Canonical values: the codes. */
export interface ChoiceField extends Field {
  readonly kind: 'choice';
  readonly choices: readonly { readonly code: string; readonly label: string }[];
}

/** Canonical inputs of a rule by name, as `readInputs` gives them. */
export type Inputs = Readonly<Record<string, string>>;

export const numberField = (name: string, label: string, unit = ''): NumberField => ({
  name,
  label,
  kind: 'decimal',
  unit,
  optional: false,
});

/** The value of a rule that may count things: whole numbers then. */
export const valueField = (
  label: string,
  { unit, whole }: { readonly unit: string; readonly whole?: true },
): NumberField => ({
  ...numberField('value', label, unit),
  kind: whole === true ? 'whole' : 'decimal',
});

export const countField = (name: string, label: string): NumberField => ({
  ...numberField(name, label),
  kind: 'whole',
});
