import { add, compare, divide, multiply, round, subtract, sum } from '#kernel';
import type { FrameworkDefinition, Indicator } from './definition.js';

/** Who answers for an indicator's losses, and for how much of them. */
export interface Responsibility {
  readonly indicator: string;
  readonly pillar: string;
  readonly maxPoints: string;
  /** At least one; the first takes what cannot be divided. */
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly ownFault: string;
  readonly otherwise: string;
}

export interface Share {
  readonly agency: string;
  /** More than 0. */
  readonly points: string;
}

/** Points have at most so many places (405/QĐ-BKHCN publishes four). */
const PLACES = 4;

export const responsibilityOf = (
  { code, pillar, maxPoints, lead, coLeads, coordinating }: Indicator,
  { lossShares }: Pick<FrameworkDefinition, 'lossShares'>,
): Responsibility => ({
  indicator: code,
  pillar,
  maxPoints,
  leads: [lead, ...coLeads],
  coordinating,
  ownFault: lossShares.ownFault,
  otherwise: lossShares.otherwise,
});

/**
 * Who bears a loss: `by` is the coordinating agency whose own report or evidence it was, null for every other cause.
 * The shares add up to the points, exactly: what four places cannot divide stays with the first lead.
 */
export function sharesOf(
  { points, by }: { readonly points: string; readonly by: string | null },
  { leads, coordinating, ownFault, otherwise }: Responsibility,
): readonly Share[] {
  const bearers = by === null ? coordinating : [by];
  const part = by === null ? otherwise : ownFault;
  const borne = bearers.length === 0 ? '0' : multiply(points, part);
  const others = evenly(borne, bearers);
  const [first = '', ...further] = leads;
  const rest = subtract(points, sum(others.map((share) => share.points)));
  const coLeading = evenly(multiply(divide(rest, String(leads.length)), String(further.length)), further);
  const own = { agency: first, points: subtract(rest, sum(coLeading.map((share) => share.points))) };
  return merged([own, ...coLeading, ...others]).filter((share) => compare(share.points, '0') > 0);
}

/** Equal parts, rounded down. */
const evenly = (points: string, agencies: readonly string[]): readonly Share[] =>
  agencies.map((agency) => ({
    agency,
    points: round(divide(points, String(agencies.length)), PLACES, 'down'),
  }));

function merged(shares: readonly Share[]): readonly Share[] {
  const points = new Map<string, string>();
  for (const share of shares) points.set(share.agency, add(points.get(share.agency) ?? '0', share.points));
  return [...points].map(([agency, total]) => ({ agency, points: total }));
}
