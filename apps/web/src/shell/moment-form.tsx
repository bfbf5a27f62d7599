import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { endOfDay, NOW, useMoment, type Moment } from '../api/moment.js';
import { today } from '../format/dates.js';
import { DayField } from '../states/day-field.js';

interface Typed {
  readonly asOf: string;
  readonly atPosition: string;
  readonly trueOn: string;
}

/** The typed moment; a position outweighs a day, and the day that is today is no past. */
const momentOf = ({ asOf, atPosition, trueOn }: Typed): Moment => ({
  ...(atPosition !== '' && { atPosition }),
  ...(atPosition === '' && asOf !== '' && asOf < today() && { asOf: endOfDay(asOf) }),
  ...(trueOn !== '' && { trueOn }),
});

/** Chooses the moment that every page then shows; it stands in the address. */
export function MomentForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const navigate = useNavigate();
  const form = useForm<Typed>({
    initialValues: {
      asOf: moment.asOf?.slice(0, 10) ?? '',
      atPosition: moment.atPosition ?? '',
      trueOn: moment.trueOn ?? '',
    },
  });
  const look = (next: Moment) => {
    void navigate({ to: '.', search: (search) => ({ ...search, ...NOW, ...next }) });
    onDone();
  };
  return (
    <form onSubmit={form.onSubmit((typed) => look(momentOf(typed)))}>
      <Stack gap="xs">
        <DayField
          label={t('moment.asOf')}
          max={today()}
          popoverProps={{ withinPortal: false }}
          value={form.values.asOf}
          onChange={(day) => form.setFieldValue('asOf', day)}
        />
        <TextInput
          inputMode="numeric"
          pattern="\d{1,18}"
          label={t('moment.atPosition')}
          {...form.getInputProps('atPosition')}
        />
        <DayField
          popoverProps={{ withinPortal: false }}
          label={t('moment.trueOn')}
          description={t('moment.trueOnHint')}
          value={form.values.trueOn}
          onChange={(day) => form.setFieldValue('trueOn', day)}
        />
        <Group justify="space-between">
          <Button type="submit">{t('moment.apply')}</Button>
          <Button variant="default" onClick={() => look({})}>
            {t('moment.now')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
