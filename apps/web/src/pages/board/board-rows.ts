import type { DossierShown, StagesAnswer } from '../../client/types.gen.js';
import {
  cellOf,
  cellOfStages,
  ranked,
  summed,
  type BoardRow,
  type Column,
  type Stage,
} from './board-model.js';

export type By = 'pillar' | 'indicator';

/** One column each main index, or each indicator (of one main index, where one is chosen). */
export function columnsOf({ pillars, indicators }: StagesAnswer, by: By, pillar?: string): readonly Column[] {
  const rows = by === 'pillar' ? pillars.map((row) => ({ ...row, pillar: row.key })) : indicators;
  return rows
    .filter((row) => by === 'pillar' || pillar === undefined || row.pillar === pillar)
    .map(({ key, name, maxPoints, pillar: of }) => ({ key, name, maxPoints, pillar: of }));
}

/** The agencies that lead indicators of one year: what each reached in what it answers for. */
export function rowsOfAgencies(
  dossiers: readonly DossierShown[],
  { stage, by }: { readonly stage: Stage; readonly by: By },
  names: ReadonlyMap<string, string>,
): readonly BoardRow[] {
  const byLead = Map.groupBy(dossiers, ({ lead }) => lead);
  const rows = [...byLead].map(([key, led]) => {
    const columns = Map.groupBy(led, ({ pillar, indicator }) => (by === 'pillar' ? pillar : indicator));
    const cells = [...columns].map(([column, of]) => {
      const all = of.map((dossier) => cellOf(dossier, stage));
      const [only] = all;
      return [column, only && by === 'indicator' ? only : summed(all)] as const;
    });
    return {
      key,
      name: names.get(key) ?? key,
      total: summed(led.map((dossier) => cellOf(dossier, stage))),
      cells: new Map(cells),
    };
  });
  return ranked(rows);
}

/** The units that are judged by the same framework in the same year. */
export function rowsOfUnits(
  answers: readonly StagesAnswer[],
  { stage, by }: { readonly stage: Stage; readonly by: By },
  names: ReadonlyMap<string, string>,
): readonly BoardRow[] {
  return ranked(
    answers.map(({ cycle, unit, pillars, indicators }) => {
      const rows = by === 'pillar' ? pillars : indicators;
      const cells = rows.map((row) => {
        const dossier = by === 'indicator' ? { dossier: `${cycle}.${row.key}` } : {};
        return [row.key, { ...cellOfStages(row, stage), ...dossier }] as const;
      });
      return {
        key: unit.key,
        name: names.get(unit.key) ?? unit.key,
        total: cellOfStages(unit, stage),
        cells: new Map(cells),
      };
    }),
  );
}
