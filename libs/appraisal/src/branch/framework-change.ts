import { formatDecimal, sameData } from '#kernel';
import type { FrameworkDefinition, Indicator, Relation } from '#appraisal/framework';
import type { FrameworkChange, PairRow } from './branch.js';
import { finalScores } from './comparison.js';
import type { DossierBranch } from './dossier-branch.js';
import { counterpart, type OtherSet } from './other-framework.js';

/** Own and other self scores of a pair, and why there is no other one. */
interface Recomputed {
  readonly selfBefore: string | null;
  readonly selfAfter: string | null;
  readonly problem: string | null;
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  same: 'giữ nguyên',
  renamed: 'đổi tên',
  split: 'bị tách',
  merged: 'được gộp',
  dropped: 'không còn',
  added: 'mới thêm',
  unmapped: 'chưa đối chiếu được',
};

/** What the other set changes about a pair; undefined when it changes nothing. */
function changeOf(
  pair: PairRow,
  sets: { readonly own: FrameworkDefinition; readonly other: FrameworkDefinition },
  recomputed: Recomputed,
): FrameworkChange | undefined {
  const mine = onlyOne(pair.own, sets.own);
  const theirs = onlyOne(pair.other, sets.other);
  const maxPointsBefore = mine?.maxPoints ?? null;
  const maxPointsAfter = theirs?.maxPoints ?? null;
  const ruleChanged = mine !== undefined && theirs !== undefined && !sameData(mine.rule, theirs.rule);
  const change = { ...pair, maxPointsBefore, maxPointsAfter, ruleChanged, ...recomputed };
  return isUnmoved(change) ? undefined : { ...change, sentence: changeInWords(change) };
}

function onlyOne(codes: readonly string[], { indicators }: FrameworkDefinition): Indicator | undefined {
  const [code, ...further] = codes;
  return further.length > 0 ? undefined : indicators.find((each) => each.code === code);
}

type Change = Omit<FrameworkChange, 'sentence'>;

const isUnmoved = (change: Change): boolean =>
  change.relation === 'same' &&
  change.maxPointsBefore === change.maxPointsAfter &&
  !change.ruleChanged &&
  change.problem === null &&
  change.selfBefore === change.selfAfter;

const codesOf = (side: readonly string[]): string => side.join(' + ') || '∅';
const numberOf = (points: string | null): string => (points === null ? 'chưa có' : formatDecimal(points));

function changeInWords(change: Change): string {
  const maxima = [change.maxPointsBefore, change.maxPointsAfter].filter((points) => points !== null);
  return [
    `${codesOf(change.own)} → ${codesOf(change.other)}: ${RELATIONS[change.relation]}`,
    ...(new Set(maxima).size > 1
      ? [`điểm tối đa ${maxima.map((points) => formatDecimal(points)).join(' → ')}`]
      : []),
    ...(change.ruleChanged ? ['cách tính khác'] : []),
    ...resultInWords(change),
  ].join('; ');
}

function resultInWords({ problem, selfBefore, selfAfter }: Change): readonly string[] {
  if (problem !== null) return [`không tính được: ${problem}`];
  return selfBefore === selfAfter ? [] : [`điểm tự chấm ${numberOf(selfBefore)} → ${numberOf(selfAfter)}`];
}

/** Why an own indicator has no number in the other set. */
const NO_COUNTERPART: Readonly<Record<Relation, string>> = {
  same: 'bộ kia không có chỉ số này',
  renamed: 'bộ kia không có chỉ số này',
  split: 'một chỉ số thành nhiều, không có quy tắc nào của bộ kia tính được từ riêng số liệu đã báo cáo',
  merged: 'nhiều chỉ số thành một, không có quy tắc nào của bộ kia tính được từ riêng số liệu đã báo cáo',
  dropped: 'bộ kia không có chỉ số này',
  added: 'bộ của kỳ không có chỉ số này',
  unmapped: 'chưa biết chỉ số nào của bộ kia tương ứng',
};

/** Every pair that the other set changes: those of the cycle's indicators in their order, then what was added. */
export function changesOf(
  dossiers: readonly DossierBranch[],
  own: FrameworkDefinition,
  other: OtherSet,
): readonly FrameworkChange[] {
  const place = ({ own: [first] }: PairRow): number =>
    first === undefined ? own.indicators.length : own.indicators.findIndex(({ code }) => code === first);
  return other.pairs
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((pair): readonly FrameworkChange[] => {
      const mine = dossiers.filter(({ indicator }) => pair.own.includes(indicator.code));
      const isPaired = counterpart(pair.own[0] ?? '', other) !== undefined;
      const change = changeOf(
        pair,
        { own, other: other.definition },
        recomputed(pair.relation, mine, isPaired),
      );
      return change ? [change] : [];
    });
}

function recomputed(
  relation: Relation,
  [only, ...further]: readonly DossierBranch[],
  isPaired: boolean,
): Recomputed {
  if (!only) return { selfBefore: null, selfAfter: null, problem: null };
  const self = (steps: DossierBranch['before']) => finalScores(steps).self?.to ?? null;
  if (isPaired) return { selfBefore: self(only.before), selfAfter: self(only.after), problem: only.problem };
  const selfBefore = further.length > 0 ? null : self(only.before);
  return { selfBefore, selfAfter: null, problem: NO_COUNTERPART[relation] };
}
