import { Button, Popover, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { isPast, useMoment } from '../api/moment.js';
import { useFormat } from '../format/use-format.js';
import { usePageFacts } from './page-facts.js';

const MomentForm = lazy(() => import('./moment-form.js'));

/** "Tính đến 21/11/2026 20:00 · vị trí 12.345": up to where the page knows; opens the choice of another moment. */
export function PositionChip() {
  const { t } = useTranslation();
  const { decimal, instant } = useFormat();
  const { position, readAt } = usePageFacts();
  const [opened, { toggle, close }] = useDisclosure(false);
  const past = isPast(useMoment());
  if (position === undefined) return null;
  const facts = { at: instant(readAt), position: decimal(position) };
  return (
    <Popover opened={opened} onChange={close} width={320} position="bottom-end" trapFocus withArrow>
      <Popover.Target>
        <Button
          className="chip"
          variant={past ? 'filled' : 'light'}
          color="gray"
          size="sm"
          px="xs"
          aria-label={t('position.change', facts)}
          onClick={toggle}
        >
          <Text span size="xs" className="numbers">
            {t('position.chip', facts)}
          </Text>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense>
          <MomentForm onDone={close} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
