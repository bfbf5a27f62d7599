import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { isPast, useMoment } from '../api/moment.js';
import { useFormat } from '../format/use-format.js';
import { usePageFacts } from './page-facts.js';

const MomentDialog = lazy(() => import('./moment-dialog.js'));

/** "Tính đến 21/11/2026 20:00 · vị trí 12.345": up to where the page knows; opens the choice of another moment. */
export function PositionChip() {
  const { t } = useTranslation();
  const { decimal, instant } = useFormat();
  const { position, readAt } = usePageFacts();
  const [opened, { open, close }] = useDisclosure(false);
  const past = isPast(useMoment());
  if (position === undefined) return null;
  const facts = { at: instant(readAt), position: decimal(position) };
  return (
    <>
      <Button
        className="chip"
        variant={past ? 'filled' : 'light'}
        color="gray"
        size="sm"
        px="xs"
        aria-label={t('position.change', facts)}
        onClick={open}
      >
        <Text span size="xs" className="numbers">
          {t('position.chip', facts)}
        </Text>
      </Button>
      {opened && (
        <Suspense>
          <MomentDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}
