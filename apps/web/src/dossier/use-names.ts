import { useTranslation } from 'react-i18next';
import { useRead } from '../api/reading.js';
import { agenciesListOptions, cyclesOneOptions } from '../client/@tanstack/react-query.gen.js';

const LIST_MAX = 200;

/** The name of an agency's code; the code itself while the register is on its way. */
export function useAgencyNames(): (code: string) => string {
  const { data } = useRead((moment) => agenciesListOptions({ query: { ...moment, limit: LIST_MAX } }));
  const names = new Map(data?.items.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

/** The name of a judged unit; its code where none is known. The register has agencies, of units the API says a code alone. */
export function useUnitName(): (code: string) => string {
  const { t } = useTranslation();
  return (code) => t(`unit.${code}`, { defaultValue: code });
}

/** "quý IV/2026" for a period's code; the code itself while the year is on its way. */
export function usePeriodName(cycle: string): (code: string) => string {
  const { data } = useRead((moment) => cyclesOneOptions({ path: { cycle }, query: { ...moment } }));
  return (code) => data?.periods.find((period) => period.code === code)?.label ?? code;
}
