import { Button, Group, MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { cycleBoardDossiersOptions } from '../../client/@tanstack/react-query.gen.js';

export interface AgendaFieldProps {
  readonly cycle: string;
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (indicators: readonly string[]) => void;
}

/** The indicators that a sitting decides on, in the order in which they are chosen. */
export function AgendaField({ cycle, value, error, onChange }: AgendaFieldProps) {
  const { t } = useTranslation('sittings');
  const { data } = useRead((moment) =>
    cycleBoardDossiersOptions({ path: { cycle }, query: { ...moment, limit: 200 } }),
  );
  const indicators = data?.items.map(({ indicator, name }) => ({
    value: indicator,
    label: `${indicator} ${name}`,
  }));
  return (
    <Group align="flex-end" gap="xs">
      <MultiSelect
        flex="1 1 300px"
        label={t('convening.agenda')}
        placeholder={value.length === 0 ? t('convening.agendaHint') : ''}
        nothingFoundMessage={t('convening.noIndicator')}
        searchable
        hidePickedOptions
        data={indicators ?? []}
        value={[...value]}
        error={error}
        onChange={onChange}
      />
      <Button
        variant="default"
        disabled={!indicators}
        onClick={() => onChange(indicators?.map((one) => one.value) ?? [])}
      >
        {t('convening.allIndicators')}
      </Button>
    </Group>
  );
}
