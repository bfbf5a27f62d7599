import { useTranslation } from 'react-i18next';
import type frameworks from '../../words/vi/frameworks.json';

type Known = keyof typeof frameworks.cell;

/** A cell in words. */
export function useCellName(): (cell: string) => string {
  const { t, i18n } = useTranslation('frameworks');
  const isKnown = (cell: string): cell is Known => i18n.exists(`frameworks:cell.${cell}`);
  return (cell) => (isKnown(cell) ? t(`cell.${cell}`) : cell);
}
