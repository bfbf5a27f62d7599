import type { LossViewShown } from '../client/types.gen.js';
import { compare, plus } from '../format/decimal.js';

export interface LostHere {
  readonly dossier: string;
  readonly indicator: string;
  readonly name: string;
  readonly points: string;
}

/** One row a dossier, with everything lost there, the largest first. */
export function lossesByDossier(losses: readonly LossViewShown[]): readonly LostHere[] {
  const rows = new Map<string, LostHere>();
  for (const { dossier, indicator, name, points } of losses) {
    const known = rows.get(dossier);
    rows.set(dossier, { dossier, indicator, name, points: known ? plus(known.points, points) : points });
  }
  return [...rows.values()].sort((a, b) => compare(b.points, a.points));
}
