import { useAgencyNames } from '../../api/agency-names.js';
import { useDossiersOf } from '../../api/dossiers-of.js';
import { useRead } from '../../api/reading.js';
import { accountabilityWorkOptions, cyclesListOptions } from '../../client/@tanstack/react-query.gen.js';
import { cycleOf, queueRows, type QueueRow } from './queue-rows.js';

export interface Queue {
  /** Undefined while something is still being read. */
  readonly rows: readonly QueueRow[] | undefined;
  /** The API gives the work page by page, most urgent first: there is more than the rows. */
  readonly hasMore: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** What waits for the verdict of whoever is signed in. */
export function useQueue(): Queue {
  const agencies = useAgencyNames();
  const years = useRead((moment) => cyclesListOptions({ query: { ...moment, limit: 200 } }));
  const periods = new Map(
    years.data?.items.flatMap((year) => year.periods.map(({ code, label }) => [code, label] as const)),
  );
  const work = useRead((moment) => accountabilityWorkOptions({ query: { ...moment, limit: 200 } }));
  const items = work.data?.items ?? [];
  const cycles = [...new Set(items.map(cycleOf))].sort();
  const { dossiers, error, retry } = useDossiersOf(cycles);
  return {
    rows: work.data && dossiers && queueRows(items, dossiers, { agencies, periods }),
    hasMore: typeof work.data?.nextCursor === 'string',
    error: work.error ?? error,
    retry: () => {
      void work.refetch();
      retry();
    },
  };
}
