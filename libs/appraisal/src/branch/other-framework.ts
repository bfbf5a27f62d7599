import type { FrameworkDefinition, Indicator, RecordedMapping, Relation, Rule } from '#appraisal/framework';
import type { IndicatorEdit, PairRow } from './branch.js';
import { EditFaulty } from './refusals.js';

/** The framework that a branch is asked under, and how its indicators lie beside the cycle's own. */
export interface OtherSet {
  readonly definition: FrameworkDefinition;
  readonly edited: boolean;
  readonly pairs: readonly PairRow[];
  /** No mapping was recorded: equal codes were paired. */
  readonly byCode: boolean;
}

/** What a relation is, seen from the newer set to the older one. */
const REVERSED: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  renamed: 'renamed',
  split: 'merged',
  merged: 'split',
  dropped: 'added',
  added: 'dropped',
  unmapped: 'unmapped',
};

const BY_CODE = 'Chưa có bảng đối chiếu nên ghép theo mã chỉ số trùng nhau.';

/** A published set beside the cycle's own: by the mapping between them, else by equal codes. */
export function otherSet(
  own: FrameworkDefinition,
  definition: FrameworkDefinition,
  mapping: RecordedMapping | undefined,
): OtherSet {
  if (!mapping)
    return { definition, edited: false, pairs: pairedByCode(own, definition, BY_CODE), byCode: true };
  const pairs = mapping.rows.map(({ from, to, relation, why }): PairRow =>
    mapping.from === own.code
      ? { own: from, other: to, relation, why }
      : { own: to, other: from, relation: REVERSED[relation], why },
  );
  return { definition, edited: false, pairs, byCode: false };
}

/**
 * A copy of the cycle's own set with other maxima or rules; totals of pillars are not made to fit. `faultsOf` tells what
 * is wrong with a rule. Throws EditFaulty.
 */
export function editedSet(
  own: FrameworkDefinition,
  changes: readonly IndicatorEdit[],
  faultsOf: (rule: Rule, maxPoints: string) => readonly string[],
): OtherSet {
  const unknown = changes.filter(({ indicator }) => !own.indicators.some(({ code }) => code === indicator));
  const indicators = own.indicators.map((indicator) => edited(indicator, changes));
  const faults = indicators
    .filter(({ code }) => changes.some(({ indicator }) => indicator === code))
    .flatMap(({ code, rule, maxPoints }) => faultsOf(rule, maxPoints).map((fault) => `${code}: ${fault}`));
  const all = [...unknown.map(({ indicator }) => `không có chỉ số ${indicator}`), ...faults];
  if (all.length > 0) throw new EditFaulty(all);
  const definition = { ...own, indicators };
  const pairs = pairedByCode(own, definition, 'Bản sửa của chính bộ chỉ số này.');
  return { definition, edited: true, pairs, byCode: false };
}

function edited(indicator: Indicator, changes: readonly IndicatorEdit[]): Indicator {
  return changes
    .filter((change) => change.indicator === indicator.code)
    .reduce(
      (sofar, { maxPoints = sofar.maxPoints, rule = sofar.rule }) => ({ ...sofar, maxPoints, rule }),
      indicator,
    );
}

function pairedByCode(own: FrameworkDefinition, other: FrameworkDefinition, why: string): readonly PairRow[] {
  const named = new Map(other.indicators.map(({ code, name }) => [code, name]));
  const known = new Set(own.indicators.map(({ code }) => code));
  return [
    ...own.indicators.map(({ code, name }): PairRow => {
      const found = named.get(code);
      if (found === undefined) return { own: [code], other: [], relation: 'dropped', why };
      return { own: [code], other: [code], relation: found === name ? 'same' : 'renamed', why };
    }),
    ...other.indicators
      .filter(({ code }) => !known.has(code))
      .map(({ code }): PairRow => ({ own: [], other: [code], relation: 'added', why })),
  ];
}

/** The one indicator of the other set that an own one is measured by; undefined when there is none, or several. */
export function counterpart(indicator: string, { pairs, definition }: OtherSet): Indicator | undefined {
  const pair = pairs.find(({ own }) => own.includes(indicator));
  const [code, ...further] = pair?.other ?? [];
  if (code === undefined || further.length > 0 || pair?.own.length !== 1) return undefined;
  return definition.indicators.find((each) => each.code === code);
}
