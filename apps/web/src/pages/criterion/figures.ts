import type { IndicatorShown } from '../../client/types.gen.js';
import { editable, typedDecimal, type Language } from '../../format/decimal.js';
import type { Inputs } from './estimate.js';
import type { Progress } from './periods.js';

/** What the form holds, as typed. */
export interface Figures {
  readonly inputs: Inputs;
  /** For a score that people decide. */
  readonly reason: string;
}

const WORDS: Readonly<Record<string, string>> = { yes: 'có', no: 'không' };

/** What was reported for the period, as people would type it. */
export function figuresOf(
  { inputs: fields }: Pick<IndicatorShown, 'inputs'>,
  progress: Progress | undefined,
  language: Language,
): Figures {
  const read = fields.map(({ name, kind }) => {
    const text = progress?.inputs[name] ?? '';
    const isNumber = kind === 'decimal' || kind === 'whole';
    return [name, isNumber ? editable(text, language) : (WORDS[text] ?? text)] as const;
  });
  return { inputs: Object.fromEntries(read), reason: '' };
}

/** Numbers as the API reads them, for the sum on this device; what is no number stays out. */
export function canonical({ inputs: fields }: Pick<IndicatorShown, 'inputs'>, inputs: Inputs): Inputs {
  const read = fields.flatMap(({ name, kind }) => {
    const text = inputs[name] ?? '';
    const value = kind === 'decimal' || kind === 'whole' ? typedDecimal(text) : text;
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(read);
}

/** What is sent: fields that were filled in. */
export const filled = (inputs: Inputs): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).filter(([, text]) => text.trim() !== ''));
