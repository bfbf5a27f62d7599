import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WorkItemShown } from '../../client/types.gen.js';
import { saveFile } from '../../format/save-file.js';
import { calendarFile } from './calendar-file.js';

/** The deadlines of the list, for the calendar of a phone. */
export function CalendarButton({ items }: { readonly items: readonly WorkItemShown[] }) {
  const { t } = useTranslation('work');
  const save = () => {
    const entries = items.flatMap(({ kind, indicator, dossier, period, dueBefore, sentence }) =>
      dueBefore === null
        ? []
        : [
            {
              id: `${dossier}.${kind}.${period ?? ''}`,
              dueBefore,
              title: t('event', { kind: t(`kind.${kind}`), indicator }),
              text: sentence,
            },
          ],
    );
    saveFile(t('calendarFile'), new Blob([calendarFile(entries, new Date())], { type: 'text/calendar' }));
  };
  return (
    <Button variant="default" onClick={save}>
      {t('calendar')}
    </Button>
  );
}
