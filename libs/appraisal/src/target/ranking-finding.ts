import { multiply, subtract } from '#kernel';
import type { ClaimView, RankTrend, TrendYear } from '#appraisal/ranking';
import type { Finding, KnownFigure } from './finding.js';
import type { Target } from './target.js';

/** A unit's published results, as the ranking tells them. */
export type UnitTrend = Pick<RankTrend, 'unit' | 'years'>;

interface ClaimedYear extends TrendYear {
  readonly claim: ClaimView;
}

/** A figure read from a claim, before it is known whether it is the judged year's. */
type Read = Pick<Finding, 'known' | 'best' | 'isComparable' | 'remark'>;
type Reader = (target: Target, year: ClaimedYear, trend: UnitTrend) => Read | undefined;

const NOTHING: Finding = {
  known: null,
  isOfYear: false,
  isFinal: false,
  isComparable: true,
  remark: null,
};

/**
 * What published results say of a year: the claim in use for it, else the latest before it. Nothing is computed anew
 * that the ranking has said; a year without a claim stays without a figure. Requires a kind that is not `quantity`.
 */
export function rankingFinding(target: Target, year: number, trend: UnitTrend | undefined): Finding {
  if (!trend || target.kind === 'quantity') return NOTHING;
  const read = READERS[target.kind];
  const claimed = trend.years.filter(isClaimed).filter((each) => each.year <= year);
  for (const each of [...claimed].reverse()) {
    // A step belongs to its own year: an earlier one tells nothing of how far this one went.
    if (target.kind === 'rank-step' && each.year !== year) return NOTHING;
    const found = read(target, each, trend);
    if (found) return { ...found, isOfYear: each.year === year, isFinal: true };
  }
  return NOTHING;
}

const isClaimed = (year: TrendYear): year is ClaimedYear => year.claim !== null;

const READERS: Readonly<Record<Exclude<Target['kind'], 'quantity'>, Reader>> = {
  rank: readRank,
  'index-points': readPoints,
  'pillars-in-top': readPillars,
  'rank-step': readStep,
};

const figure = ({ year, claim }: ClaimedYear, value: string, of: number | null = null): KnownFigure => ({
  value,
  year,
  asOf: null,
  of,
  document: claim.source.document,
});

/** 30 of 63 and 16 of 34 are not the same ground: said, and not compared. */
function readRank({ among }: Target, year: ClaimedYear): Read | undefined {
  const { rank, of } = year.claim;
  if (rank === null || of === null) return undefined;
  return { known: figure(year, String(rank), of), ...sameGround(of, among) };
}

const sameGround = (of: number | null, among: number | undefined): Pick<Read, 'isComparable' | 'remark'> =>
  among === undefined || of === among
    ? { isComparable: true, remark: null }
    : {
        isComparable: false,
        remark: `Xếp hạng trong ${of ?? 'số chưa rõ'} đơn vị, không so trực tiếp với mục tiêu đặt ra khi có ${among} đơn vị.`,
      };

function readPoints({ outOf = 1 }: Target, year: ClaimedYear, { unit }: UnitTrend): Read | undefined {
  const { value } = year.claim;
  if (value === null) return undefined;
  return { known: figure(year, multiply(value, String(outOf))), ...sameUnit(year.claim, unit) };
}

const sameUnit = (claim: ClaimView, unit: string): Pick<Read, 'isComparable' | 'remark'> =>
  claim.unit === unit
    ? { isComparable: true, remark: null }
    : { isComparable: false, remark: `Số liệu của đơn vị cũ (${claim.unitName}), không so trực tiếp.` };

/** Counts the pillars that enter the index; of those without a published rank it is said that they are missing. */
function readPillars(target: Target, year: ClaimedYear, { unit }: UnitTrend): Read | undefined {
  const { top = 0, pillars: all = 0, among } = target;
  const scored = new Set(year.pillars.filter(({ maxPoints }) => maxPoints !== null).map(({ code }) => code));
  const ranks = year.claim.pillars.flatMap(({ pillar, rank }) =>
    scored.has(pillar) && rank !== null ? [rank] : [],
  );
  if (ranks.length === 0) return undefined;
  const count = ranks.filter((rank) => rank <= top).length;
  const ground = sameGround(year.claim.of, among);
  const owner = sameUnit(year.claim, unit);
  const missing = all - ranks.length;
  const incomplete = missing > 0 ? `Mới biết thứ hạng của ${ranks.length}/${all} chỉ số chính.` : null;
  return {
    known: figure(year, String(count)),
    best: String(count + Math.max(0, missing)),
    isComparable: ground.isComparable && owner.isComparable,
    remark: ground.remark ?? owner.remark ?? incomplete,
  };
}

/** The places risen since the year right before: the ranking says whether the two years may be compared at all. */
function readStep(_target: Target, year: ClaimedYear, { years }: UnitTrend): Read {
  const before = years.find((each) => each.year === year.year - 1)?.claim ?? null;
  const nothing = { known: null, isComparable: false };
  if (year.claim.rank === null || before === null || before.rank === null)
    return {
      ...nothing,
      remark: `Thiếu thứ hạng năm ${year.year - 1} hoặc năm ${year.year} nên chưa tính được số bậc.`,
    };
  if (year.step?.comparable !== true)
    return {
      ...nothing,
      remark: `Thứ hạng năm ${year.year} không so trực tiếp được với năm ${year.year - 1}.`,
    };
  return {
    known: figure(year, subtract(String(before.rank), String(year.claim.rank))),
    isComparable: true,
    remark: null,
  };
}
