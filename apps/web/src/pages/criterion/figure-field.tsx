import { Radio, Stack, Text, TextInput } from '@mantine/core';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorShown } from '../../client/types.gen.js';
import { typedDecimal } from '../../format/decimal.js';

export type Field = IndicatorShown['inputs'][number];

export interface FigureFieldProps {
  readonly field: Field;
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
  /** Several cells pasted at once: they fill this field and those after it. */
  readonly onCells: (cells: readonly string[]) => void;
}

/** One figure that the rule asks for: a number, a yes or no, or a choice. */
export function FigureField(props: FigureFieldProps) {
  const { field } = props;
  if (field.kind === 'yes-no') return <YesNo {...props} />;
  if (field.kind === 'choice')
    return <Choices {...props} choices={field.choices.map(({ code, label }) => ({ value: code, label }))} />;
  return <NumberField {...props} unit={field.unit} />;
}

function NumberField(props: FigureFieldProps & { readonly unit: string }) {
  const { field, value, disabled, onChange, onCells, unit } = props;
  const { t } = useTranslation('criterion');
  const isFaulty = value.trim() !== '' && typedDecimal(value) === undefined;
  const paste = (event: ClipboardEvent) => {
    const cells = event.clipboardData
      .getData('text')
      .trim()
      .split(/[\t\r\n]+/);
    if (cells.length < 2) return;
    event.preventDefault();
    onCells(cells);
  };
  return (
    <TextInput
      label={field.label}
      description={field.optional ? t('optional') : undefined}
      inputMode="decimal"
      autoComplete="off"
      value={value}
      disabled={disabled}
      error={isFaulty && t('notYours', { label: value })}
      rightSection={unit === '' ? undefined : <Text size="sm">{unit}</Text>}
      rightSectionWidth={unit.length > 2 ? unit.length * 9 : 40}
      onChange={(event) => onChange(event.currentTarget.value)}
      onPaste={paste}
    />
  );
}

function YesNo(props: FigureFieldProps) {
  const { t } = useTranslation('criterion');
  // The words that the API takes, whatever language is spoken.
  const choices = [
    { value: 'có', label: t('yes') },
    { value: 'không', label: t('no') },
  ];
  return <Choices {...props} choices={choices} />;
}

interface ChoicesProps extends FigureFieldProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

function Choices({ field, value, disabled, onChange, choices }: ChoicesProps) {
  return (
    <Radio.Group label={field.label} value={value} onChange={onChange}>
      <Stack gap="xs" mt={6}>
        {choices.map((choice) => (
          <Radio key={choice.value} size="md" {...choice} disabled={disabled} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
