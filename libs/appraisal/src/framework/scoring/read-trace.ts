import { formatDecimal, round, type Decimal } from '#kernel';
import { stepReached, type Operation } from './operations.js';
import { recomputeSteps, resolveArguments, type Trace } from './trace.js';
import { withUnit } from './words.js';

const PLACES_SHOWN_MAX = 6;

/** A number as people read it; a quotient that goes on is cut and ends in "…". */
function read(value: Decimal | undefined): string {
  if (value === undefined) return '';
  const cut = round(value, PLACES_SHOWN_MAX, 'down');
  return cut === value ? formatDecimal(value) : `${formatDecimal(cut)}…`;
}

interface Line {
  readonly label: string;
  readonly args: readonly Decimal[];
  readonly result: Decimal | undefined;
}
type Phrase = (line: Line) => string;

const joined =
  (sign: string): Phrase =>
  ({ label, args, result }) =>
    `${label === '' ? '' : `${label}: `}${args.map(read).join(` ${sign} `)} = ${read(result)}`;

/** What holds is shown with its own sign, what does not with the opposite one: "75% < 80%". */
const compared =
  (holds: string, fails: string): Phrase =>
  ({ label, args: [a, b], result }) =>
    `${withUnit(read(a), label)} ${result === '1' ? holds : fails} ${withUnit(read(b), label)}`;

const silent: Phrase = () => '';
const rounded: Phrase = ({ args: [before], result }) =>
  before === result ? '' : `→ làm tròn ${read(result)}`;

const PHRASES: Readonly<Record<Operation, Phrase>> = {
  given: silent,
  award: ({ label, result }) => `${label}: ${read(result)} điểm`,
  part: ({ label, result }) => `${label} (tối đa ${read(result)})`,
  add: joined('+'),
  subtract: joined('−'),
  multiply: joined('×'),
  proportion: ({ args: [a, b, c], result }) => `${read(a)} ÷ ${read(b)} × ${read(c)} = ${read(result)}`,
  '>=': compared('≥', '<'),
  '>': compared('>', '≤'),
  '<=': compared('≤', '>'),
  '<': compared('<', '≥'),
  if: ({ label, result }) => `${label === '' ? '' : `${label} `}→ ${read(result)} điểm`,
  steps: stepsPhrase,
  cap: ({ result }) => `→ lấy tối đa ${read(result)}`,
  'round-half-up': rounded,
  'round-half-even': rounded,
  'round-down': rounded,
  'round-up': rounded,
};

function stepsPhrase({ label, args: [value, ...steps], result }: Line): string {
  const reached = stepReached(value, steps);
  const lowest = steps.at(-2);
  const step =
    reached === undefined ? `chưa tới bậc "từ ${read(lowest)}"` : `bậc "từ ${read(reached.atLeast)}"`;
  return `${withUnit(read(value), label)} → ${step}: ${read(result)} điểm`;
}

/**
 * The arithmetic in one Vietnamese line, from the trace alone: `33 ÷ 40 × 10 = 8,25`.
 * Recomputes first, so that nothing false is ever read out: throws TraceBroken.
 */
export function readTrace(trace: Trace): string {
  const results = recomputeSteps(trace);
  let text = '';
  let separator = '';
  for (const [index, { op, label, args }] of trace.entries()) {
    const phrase = PHRASES[op]({ label, args: resolveArguments(args, results), result: results[index] });
    if (phrase === '') continue;
    text += (phrase.startsWith('→') ? ' ' : separator) + phrase;
    separator = op === 'part' ? ': ' : '; ';
  }
  return text.trim();
}
