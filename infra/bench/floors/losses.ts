import type { ScoreChanged } from '#appraisal/dossier';

type Loss = ScoreChanged['data']['losses'][number];

/** Who answers for an indicator, as the framework of the work W says. */
export interface Answering {
  readonly lead: string;
  readonly coordinating: string;
  /** Part that the coordinating agency bears of a loss that is nobody's own fault; of its own fault it bears all. */
  readonly otherwise: number;
}

/** Ten-thousandths of a point: four places, so that whole numbers are exact. */
export const exact = (points: string): number => Math.round(Number(points) * 10_000);

/** Ten-thousandths as the decimal that the product writes. */
export function decimal(tenThousandths: number): string {
  const text = String(tenThousandths).padStart(5, '0');
  return `${text.slice(0, -4)}.${text.slice(-4)}`.replace(/\.?0+$/, '');
}

/** One loss divided among the agencies: pairs of agency and ten-thousandths of a point. */
export function divided(
  loss: Loss,
  { lead, coordinating, otherwise }: Answering,
): readonly (readonly [string, number])[] {
  const points = exact(loss.points);
  const bearer = loss.by ?? coordinating;
  const borne = loss.by === null ? Math.floor(points * otherwise) : points;
  const shares = [[lead, points - borne] as const, [bearer, borne] as const];
  return shares.filter(([, share]) => share > 0);
}
