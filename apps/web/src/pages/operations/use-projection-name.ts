import { useTranslation } from 'react-i18next';
import type operations from '../../words/vi/operations.json';

type Known = keyof typeof operations.projection;

/** A read model in words; one that the words do not know yet keeps its own name. */
export function useProjectionName(): (name: string) => string {
  const { t, i18n } = useTranslation('operations');
  const isKnown = (name: string): name is Known => i18n.exists(`operations:projection.${name}`);
  return (name) => (isKnown(name) ? t(`projection.${name}`) : name);
}
