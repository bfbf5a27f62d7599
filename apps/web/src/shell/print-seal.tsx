import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { usePageFacts } from './page-facts.js';

/** On paper alone: from where, when, and up to which position of the ledger the page was. */
export function PrintSeal() {
  const { t } = useTranslation();
  const { decimal, instant } = useFormat();
  const { position, readAt } = usePageFacts();
  if (position === undefined) return null;
  return (
    <Text component="footer" className="print-only" size="xs" mt="md">
      {t('common.seal', { address: location.href, at: instant(Date.now()) })}
      {' · '}
      {t('position.chip', { at: instant(readAt), position: decimal(position) })}
    </Text>
  );
}
