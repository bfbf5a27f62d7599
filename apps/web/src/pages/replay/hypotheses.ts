import type { BranchDto, CycleShown, IndicatorShown, TimelineShown } from '../../client/types.gen.js';
import { typedDecimal } from '../../format/decimal.js';

export type HypothesisDto = BranchDto['hypotheses'][number];

export const KINDS = ['framework', 'move', 'leave-out', 'judge', 'figures', 'peers'] as const;
export type Kind = (typeof KINDS)[number];

export const CAUSES = [
  'below-target',
  'no-evidence',
  'reported-late',
  'evidence-late',
  'evidence-rejected',
  'appraised-down',
  'rule-changed',
] as const;

/** What is being typed; every field is text, and only those of the kind count. */
export interface Typed {
  readonly kind: Kind;
  readonly framework?: string;
  readonly indicator?: string;
  readonly position?: string;
  readonly days?: string;
  readonly points?: string;
  readonly cause?: (typeof CAUSES)[number] | undefined;
  readonly best?: string;
  readonly worst?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** What every part of the form for one hypothesis takes. */
export interface TypedProps {
  readonly cycle: CycleShown;
  readonly typed: Typed;
  readonly onChange: (changed: Partial<Typed>) => void;
}

/** Which acts of a dossier a kind of hypothesis may be about. */
const ABOUT: Readonly<Record<Kind, (act: TimelineShown) => boolean>> = {
  framework: () => false,
  peers: () => false,
  move: ({ type }) => type === 'EvidenceUploaded' || type === 'ValueReported',
  'leave-out': ({ type }) => type !== 'DossierLocked' && type !== 'DossierUnlocked',
  judge: ({ type, actor }) =>
    type === 'ScoreChanged' && (actor.role === 'reviewer' || actor.role === 'council'),
  figures: ({ type }) => type === 'ValueReported',
};

export const isAbout = (kind: Kind, act: TimelineShown): boolean => ABOUT[kind](act);

export const needsIndicator = (kind: Kind): boolean => kind !== 'framework';
export const needsAct = (kind: Kind): boolean => kind !== 'framework' && kind !== 'peers';

const filled = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

type Make = (typed: Typed) => HypothesisDto | undefined;

const MAKE: Readonly<Record<Kind, Make>> = {
  framework: ({ framework }) => (filled(framework) ? { kind: 'framework', framework } : undefined),
  move: ({ position, days = '' }) =>
    filled(position) && /^-?\d{1,3}$/.test(days)
      ? { kind: 'move', position, byDays: Number.parseInt(days, 10) }
      : undefined,
  'leave-out': ({ position }) => (filled(position) ? { kind: 'leave-out', position } : undefined),
  judge: ({ position, points = '', cause }) => {
    const decimal = typedDecimal(points);
    return filled(position) && decimal !== undefined
      ? { kind: 'judge', position, points: decimal, ...(cause && { cause }) }
      : undefined;
  },
  figures: ({ position, inputs = {} }) => {
    const changed = Object.fromEntries(Object.entries(inputs).filter(([, text]) => filled(text)));
    return filled(position) && Object.keys(changed).length > 0
      ? { kind: 'figures', position, inputs: changed }
      : undefined;
  },
  peers: ({ indicator, best, worst }) =>
    filled(indicator) && (filled(best) || filled(worst))
      ? { kind: 'peers', indicator, ...(filled(best) && { best }), ...(filled(worst) && { worst }) }
      : undefined,
};

/** What the API takes, or undefined while something is missing. */
export const hypothesisOf = (typed: Typed): HypothesisDto | undefined => MAKE[typed.kind](typed);

export const indicatorName = ({ code, name }: Pick<IndicatorShown, 'code' | 'name'>): string =>
  `${code}. ${name}`;
