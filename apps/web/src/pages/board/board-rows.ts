import type { DossierShown, ScoreGridAnswer } from '../../client/types.gen.js';
import { sum } from '../../format/decimal.js';
import { cellOf, ranked, summed, type BoardRow, type Cell, type Column, type Stage } from './board-model.js';

export type By = 'pillar' | 'indicator';

type Head = Omit<Column, 'pillar'>;

/** What both answers say of the framework. */
interface Heads {
  readonly pillars: readonly Head[];
  readonly indicators: readonly Column[];
}

/** One column each main index, or each indicator (of one main index, where one is chosen). */
export function columnsOf({ pillars, indicators }: Heads, by: By, pillar?: string): readonly Column[] {
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
  grid: ScoreGridAnswer,
  by: By,
  names: ReadonlyMap<string, string>,
): readonly BoardRow[] {
  const byPillar = Map.groupBy(grid.indicators, ({ pillar }) => pillar);
  return ranked(
    grid.units.map(({ unit, cycle, cells: scored }) => {
      const held = new Map(scored.map((cell) => [cell.indicator, cell]));
      const together = (indicators: ScoreGridAnswer['indicators'], maxPoints: string): Cell => {
        const found = indicators.flatMap(({ key }) => held.get(key) ?? []);
        return {
          points: sum(found.map(({ points }) => points)),
          maxPoints: found.length === 0 ? '0' : maxPoints,
          scored: found.length,
          of: indicators.length,
          provisional: found.some(({ provisional }) => provisional),
        };
      };
      const cells =
        by === 'pillar'
          ? grid.pillars.map(
              ({ key, maxPoints }) => [key, together(byPillar.get(key) ?? [], maxPoints)] as const,
            )
          : grid.indicators.map(
              (indicator) =>
                [
                  indicator.key,
                  { ...together([indicator], indicator.maxPoints), dossier: `${cycle}.${indicator.key}` },
                ] as const,
            );
      return {
        key: unit,
        name: names.get(unit) ?? unit,
        total: together(grid.indicators, grid.maxPoints),
        cells: new Map(cells),
      };
    }),
  );
}
