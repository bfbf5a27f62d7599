import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '../../format/dates.js';
import { DayField } from '../../states/day-field.js';
import { CAUSES, type Missing, type Proposing } from './proposing.js';

export interface ProposeFieldsProps {
  readonly value: Proposing;
  readonly onChange: (value: Proposing) => void;
  readonly missing: Missing;
}

/** How many points, why, and on what basis. */
export function ProposeFields({ value, onChange, missing }: ProposeFieldsProps) {
  const { t } = useTranslation('sittings');
  const about = (name: keyof Proposing) => ({
    label: t(`proposing.${name}`),
    error: missing[name] && t(`proposing.missing.${missing[name]}`),
  });
  const field = (name: Exclude<keyof Proposing, 'cause' | 'issuedOn'>) => ({
    ...about(name),
    value: value[name],
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...value, [name]: currentTarget.value }),
  });
  return (
    <>
      <TextInput data-autofocus inputMode="decimal" required {...field('points')} />
      <NativeSelect
        {...about('cause')}
        value={value.cause}
        data={[
          { value: '', label: t('proposing.noLoss') },
          ...CAUSES.map((cause) => ({ value: cause, label: t(`cause.${cause}`) })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ ...value, cause: CAUSES.find((cause) => cause === currentTarget.value) ?? '' })
        }
      />
      <Textarea required autosize minRows={2} {...field('reason')} />
      <TextInput placeholder="10/QĐ-UBND" {...field('number')} />
      <Group grow align="flex-end">
        <DayField
          {...about('issuedOn')}
          value={value.issuedOn}
          max={today()}
          onChange={(issuedOn) => onChange({ ...value, issuedOn })}
        />
        <TextInput {...field('clause')} />
      </Group>
    </>
  );
}
