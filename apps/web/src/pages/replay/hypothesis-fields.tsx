import { Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { frameworksOneOptions } from '../../client/@tanstack/react-query.gen.js';
import type { IndicatorShown } from '../../client/types.gen.js';
import { CAUSES, type TypedProps } from './hypotheses.js';

/** What would have been otherwise, by the kind of the hypothesis. */
export function DecisionFields({ cycle, typed, onChange }: TypedProps) {
  switch (typed.kind) {
    case 'move':
      return <Days cycle={cycle} typed={typed} onChange={onChange} />;
    case 'judge':
      return <Judgement cycle={cycle} typed={typed} onChange={onChange} />;
    case 'figures':
      return <Figures cycle={cycle} typed={typed} onChange={onChange} />;
    case 'peers':
      return <Peers cycle={cycle} typed={typed} onChange={onChange} />;
    default:
      return null;
  }
}

function Days({ typed, onChange }: TypedProps) {
  const { t } = useTranslation('replay');
  return (
    <TextInput
      label={t('add.days')}
      description={t('add.daysHint')}
      inputMode="numeric"
      maw={240}
      value={typed.days ?? ''}
      onChange={({ currentTarget }) => onChange({ days: currentTarget.value.trim().replace('−', '-') })}
    />
  );
}

function Judgement({ typed, onChange }: TypedProps) {
  const { t } = useTranslation('replay');
  const isCause = (value: string | null) => CAUSES.find((cause) => cause === value);
  return (
    <Group align="flex-end">
      <TextInput
        label={t('add.points')}
        inputMode="decimal"
        value={typed.points ?? ''}
        onChange={({ currentTarget }) => onChange({ points: currentTarget.value })}
      />
      <Select
        label={t('add.cause')}
        clearable
        data={CAUSES.map((cause) => ({ value: cause, label: t(`cause.${cause}`) }))}
        value={typed.cause ?? null}
        onChange={(cause) => onChange({ cause: isCause(cause) })}
      />
    </Group>
  );
}

function Peers({ typed, onChange }: TypedProps) {
  const { t } = useTranslation('replay');
  return (
    <Group>
      {(['best', 'worst'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`add.${name}`)}
          inputMode="decimal"
          value={typed[name] ?? ''}
          onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
        />
      ))}
    </Group>
  );
}

function Figures({ cycle, typed, onChange }: TypedProps) {
  const path = { code: cycle.framework };
  const framework = useRead((moment) => frameworksOneOptions({ path, query: { ...moment } }));
  const inputs = framework.data?.indicators.find(({ code }) => code === typed.indicator)?.inputs ?? [];
  const change = (name: string, text: string) => onChange({ inputs: { ...typed.inputs, [name]: text } });
  return (
    <>
      {inputs.map((input) => (
        <FigureField key={input.name} input={input} value={typed.inputs?.[input.name]} onChange={change} />
      ))}
    </>
  );
}

interface FigureFieldProps {
  readonly input: IndicatorShown['inputs'][number];
  readonly value: string | undefined;
  readonly onChange: (name: string, text: string) => void;
}

function FigureField({ input, value = '', onChange }: FigureFieldProps) {
  const { t } = useTranslation('replay');
  const { name, label } = input;
  if (input.kind === 'choice' || input.kind === 'yes-no')
    return (
      <Select
        label={label}
        clearable
        data={
          input.kind === 'choice'
            ? input.choices.map((choice) => ({ value: choice.code, label: choice.label }))
            : [
                { value: 'có', label: t('yes') },
                { value: 'không', label: t('no') },
              ]
        }
        value={value === '' ? null : value}
        onChange={(chosen) => onChange(name, chosen ?? '')}
      />
    );
  return (
    <TextInput
      label={label}
      description={t('add.keep')}
      value={value}
      onChange={({ currentTarget }) => onChange(name, currentTarget.value)}
    />
  );
}
