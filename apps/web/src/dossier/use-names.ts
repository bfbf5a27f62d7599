import { useRead } from '../api/reading.js';
import { agenciesListOptions } from '../client/@tanstack/react-query.gen.js';

const LIST_MAX = 200;

/** The name of an agency's code; the code itself while the register is on its way. */
export function useAgencyNames(): (code: string) => string {
  const { data } = useRead((moment) => agenciesListOptions({ query: { ...moment, limit: LIST_MAX } }));
  const names = new Map(data?.items.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
