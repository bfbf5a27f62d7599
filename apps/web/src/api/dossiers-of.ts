import { useQueries } from '@tanstack/react-query';
import { cycleBoardDossiersOptions } from '../client/@tanstack/react-query.gen.js';
import type { DossierPage, DossierShown } from '../client/types.gen.js';
import { useMoment } from './moment.js';

export interface Dossiers {
  /** Undefined until every year has answered. */
  readonly dossiers: readonly DossierShown[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Every dossier of these years, at the moment of the page. A framework has fewer indicators than a page holds. */
export function useDossiersOf(cycles: readonly string[]): Dossiers {
  const moment = useMoment();
  return useQueries({
    queries: cycles.map((cycle) =>
      cycleBoardDossiersOptions({ path: { cycle }, query: { ...moment, limit: 200 } }),
    ),
    combine,
  });
}

interface Read {
  readonly data: DossierPage | undefined;
  readonly error: unknown;
  readonly refetch: () => Promise<unknown>;
}

/** One object as long as the answers are the same. */
const combine = (reads: readonly Read[]): Dossiers => ({
  dossiers: reads.every(({ data }) => data) ? reads.flatMap(({ data }) => data?.items ?? []) : undefined,
  error: reads.find(({ error, data }) => error !== null && data === undefined)?.error ?? null,
  retry: () => reads.forEach((read) => void read.refetch()),
});
