import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { endOfDay, NOW, useMoment, type Moment } from '../api/moment.js';
import { today } from '../format/dates.js';

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
export default function MomentForm({ onDone }: { readonly onDone: () => void }) {
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
        <Text fw={600}>{t('moment.title')}</Text>
        <TextInput type="date" max={today()} label={t('moment.asOf')} {...form.getInputProps('asOf')} />
        <TextInput
          inputMode="numeric"
          pattern="\d{1,18}"
          label={t('moment.atPosition')}
          {...form.getInputProps('atPosition')}
        />
        <TextInput
          type="date"
          label={t('moment.trueOn')}
          description={t('moment.trueOnHint')}
          {...form.getInputProps('trueOn')}
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
