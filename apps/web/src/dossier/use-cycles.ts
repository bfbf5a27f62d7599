import type { UseQueryResult } from '@tanstack/react-query';
import { useRead } from '../api/reading.js';
import { cyclesListOptions } from '../client/@tanstack/react-query.gen.js';
import type { CyclePage, CycleShown } from '../client/types.gen.js';

/** The unit that the server is for: its newest year stands first. */
export function useCycles(): Pick<UseQueryResult<CyclePage, unknown>, 'error' | 'refetch'> & {
  readonly cycles: readonly CycleShown[] | undefined;
} {
  const { data, error, refetch } = useRead((moment) =>
    cyclesListOptions({ query: { ...moment, limit: 200 } }),
  );
  return { cycles: data?.items, error, refetch };
}

/** The one whose figures are in: locked or with results. The newest where none is. */
export const judgedCycle = (cycles: readonly CycleShown[]): CycleShown | undefined =>
  cycles.find(
    ({ results, lock, unit }) => unit === cycles[0]?.unit && (results.length > 0 || lock !== null),
  ) ?? cycles[0];
