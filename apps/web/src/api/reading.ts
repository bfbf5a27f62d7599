import {
  keepPreviousData,
  useQuery,
  type QueryKey,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useMoment, type Moment } from './moment.js';

/** What every read of the API says besides its content. */
export interface Positioned {
  readonly position?: string;
  readonly synthetic?: boolean;
}

interface Asked<Given, Problem, Key extends QueryKey> extends UseQueryOptions<Given, Problem, Given, Key> {
  readonly queryKey: Key;
}

export interface ReadSettings {
  /** False: nothing is asked yet. */
  readonly enabled?: boolean;
  /** Shows the former answer while a filter or a page changes. */
  readonly keep?: boolean;
}

/**
 * One read of the API, at the moment that the address names:
 * `useRead((moment) => dossierReadsWhyOptions({ path: { dossier }, query: { ...moment, stage } }))`.
 */
export function useRead<Given, Problem, Key extends QueryKey>(
  ask: (moment: Moment) => Asked<Given, Problem, Key>,
  { enabled = true, keep = false }: ReadSettings = {},
): UseQueryResult<Given, Problem> {
  const moment = useMoment();
  return useQuery({ ...ask(moment), enabled, ...(keep && { placeholderData: keepPreviousData }) });
}
