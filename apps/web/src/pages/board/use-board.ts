import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAgencyNames } from '../../api/agency-names.js';
import { useDossiersOf } from '../../api/dossiers-of.js';
import { useMoment } from '../../api/moment.js';
import { useRead } from '../../api/reading.js';
import { accountabilityStagesOptions, cyclesListOptions } from '../../client/@tanstack/react-query.gen.js';
import type { CycleShown, StagesAnswer } from '../../client/types.gen.js';
import { arranged, lastStage, STAGES, type BoardRow, type Column, type Stage } from './board-model.js';
import { columnsOf, rowsOfAgencies, rowsOfUnits, type By } from './board-rows.js';
import type { BoardSearch } from './board-search.js';

export interface Board {
  readonly cycle: CycleShown;
  readonly stage: Stage;
  readonly by: By;
  readonly columns: readonly Column[];
  /** As looked for and sorted. */
  readonly rows: readonly BoardRow[];
  readonly all: readonly BoardRow[];
}

/** The year that is asked for; else the newest whose dossiers are all in, so that there is something to compare. */
export const chosenCycle = (cycles: readonly CycleShown[], asked?: string): CycleShown | undefined =>
  cycles.find(({ key }) => key === asked) ?? cycles.find(({ lock }) => lock !== null) ?? cycles[0];

/** Every year of the same framework: the units that can be compared. */
export const peersOf = (cycles: readonly CycleShown[], of: CycleShown): readonly CycleShown[] =>
  cycles.filter(({ year, framework }) => year === of.year && framework === of.framework);

export const useCycles = () => useRead((moment) => cyclesListOptions({ query: { ...moment, limit: 200 } }));

/** Undefined until everything has answered. */
export function useBoard(cycle: CycleShown, peers: readonly CycleShown[], search: BoardSearch) {
  const names = useAgencyNames();
  const ofUnits = search.rows === 'units';
  const { stages, error, retry } = useStages(ofUnits ? peers : [cycle]);
  const dossiers = useDossiersOf(ofUnits ? [] : [cycle.key]);
  const board = useMemo(() => {
    const own = stages?.find((answer) => answer.cycle === cycle.key);
    if (!stages || !own || !dossiers.dossiers) return undefined;
    const by: By = search.by === 'indicator' ? 'indicator' : 'pillar';
    const stage = STAGES.find((name) => name === search.stage) ?? lastStage(own);
    const all = ofUnits
      ? rowsOfUnits(stages, { stage, by }, names)
      : rowsOfAgencies(dossiers.dossiers, { stage, by }, names);
    const columns = columnsOf(own, by, search.pillar);
    return { cycle, stage, by, columns, rows: arranged(all, search), all } satisfies Board;
    // The names and the answers are new objects at each drawing; what they say is in what they are made of.
  }, [stages, dossiers.dossiers, names, search, cycle, ofUnits]);
  return {
    board,
    error: error ?? dossiers.error,
    retry: () => {
      retry();
      dossiers.retry();
    },
  };
}

interface StagesRead {
  readonly stages: readonly StagesAnswer[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

function useStages(cycles: readonly CycleShown[]): StagesRead {
  const moment = useMoment();
  return useQueries({
    queries: cycles.map(({ key }) =>
      accountabilityStagesOptions({ path: { cycle: key }, query: { ...moment } }),
    ),
    combine: combineStages,
  });
}

interface Read {
  readonly data: StagesAnswer | undefined;
  readonly error: unknown;
  readonly refetch: () => Promise<unknown>;
}

/** One object as long as the answers are the same: the board is not made anew at every key. */
const combineStages = (reads: readonly Read[]): StagesRead => ({
  stages: reads.every(({ data }) => data) ? reads.flatMap(({ data }) => data ?? []) : undefined,
  error: reads.find(({ error, data }) => error !== null && data === undefined)?.error ?? null,
  retry: () => reads.forEach((read) => void read.refetch()),
});
