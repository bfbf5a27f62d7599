import { useMemo } from 'react';
import { agenciesListOptions } from '../client/@tanstack/react-query.gen.js';
import { useRead } from './reading.js';

/** Agency code → name, for people who know agencies by name; empty until it is read. */
export function useAgencyNames(): ReadonlyMap<string, string> {
  const { data } = useRead((moment) => agenciesListOptions({ query: { ...moment, limit: 200 } }));
  return useMemo(() => new Map(data?.items.map(({ code, name }) => [code, name])), [data]);
}
