import { useMemo } from 'react';
import { useAgencyNames } from '../../api/agency-names.js';
import { useDossiersOf } from '../../api/dossiers-of.js';
import { useRead } from '../../api/reading.js';
import {
  accountabilityStagesOptions,
  cycleBoardUnitsOptions,
  cyclesListOptions,
} from '../../client/@tanstack/react-query.gen.js';
import type { CycleShown, DossierShown, ScoreGridAnswer, StagesAnswer } from '../../client/types.gen.js';
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
export function useBoard(cycle: CycleShown, search: BoardSearch) {
  const names = useAgencyNames();
  const ofUnits = search.rows === 'units';
  const units = useUnits(cycle.key, search);
  const agencies = useAgencies(cycle.key, !ofUnits);
  const answer = ofUnits ? units.data : agencies.data;
  const board = useMemo(() => {
    if (!answer) return undefined;
    const by: By = search.by === 'indicator' ? 'indicator' : 'pillar';
    const stage = STAGES.find((name) => name === search.stage) ?? reachedIn(answer);
    const all = isGrid(answer)
      ? rowsOfUnits(answer, by, names)
      : rowsOfAgencies(answer.dossiers, { stage, by }, names);
    const columns = columnsOf(isGrid(answer) ? answer : answer.stages, by, search.pillar);
    return { cycle, stage, by, columns, rows: arranged(all, search), all } satisfies Board;
  }, [answer, names, search, cycle]);
  const { error, retry } = ofUnits ? units : agencies;
  return { board, error, retry };
}

type AnswerOfAgencies = { readonly stages: StagesAnswer; readonly dossiers: readonly DossierShown[] };

const isGrid = (answer: ScoreGridAnswer | AnswerOfAgencies): answer is ScoreGridAnswer => 'units' in answer;

const reachedIn = (answer: ScoreGridAnswer | AnswerOfAgencies): Stage =>
  isGrid(answer) ? answer.stage : lastStage(answer.stages);

interface BoardRead<Given> {
  readonly data: Given | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** All units in one answer: asking for each of them took longer than drawing them. */
function useUnits(cycle: string, { rows, stage }: BoardSearch): BoardRead<ScoreGridAnswer> {
  const named = STAGES.find((name) => name === stage);
  const { data, error, refetch } = useRead(
    (moment) =>
      cycleBoardUnitsOptions({ path: { cycle }, query: { ...moment, ...(named && { stage: named }) } }),
    { enabled: rows === 'units' },
  );
  return { data, error: data ? null : error, retry: () => void refetch() };
}

function useAgencies(cycle: string, enabled: boolean): BoardRead<AnswerOfAgencies> {
  const stages = useRead((moment) => accountabilityStagesOptions({ path: { cycle }, query: { ...moment } }), {
    enabled,
  });
  const { dossiers, error, retry } = useDossiersOf(enabled ? [cycle] : []);
  const data = useMemo(
    () => (stages.data && dossiers ? { stages: stages.data, dossiers } : undefined),
    [stages.data, dossiers],
  );
  return {
    data,
    error: (stages.data ? null : stages.error) ?? error,
    retry: () => {
      void stages.refetch();
      retry();
    },
  };
}
