import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CycleShown } from '../client/types.gen.js';
import { useUnitName } from './use-names.js';

export interface CycleSelectProps {
  readonly cycles: readonly CycleShown[];
  readonly value: string;
  readonly onChange: (cycle: string) => void;
}

/** Chooses the year of a page; the page keeps it in its address. */
export function CycleSelect({ cycles, value, onChange }: CycleSelectProps) {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  return (
    <NativeSelect
      label={t('dossier.cycle')}
      value={value}
      data={cycles.map(({ key, unit, year, framework }) => ({
        value: key,
        label: t('dossier.cycleName', { unit: nameOf(unit), year, framework }),
      }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
