import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IndicatorShown } from '../../client/types.gen.js';
import { useFormat, type Format } from '../../format/use-format.js';
import { estimate, type Inputs } from './estimate.js';

export interface LivePointsProps {
  readonly row: IndicatorShown;
  readonly inputs: Inputs;
}

/** The points that the typed figures make, while they are typed. */
export function LivePoints({ row, inputs }: LivePointsProps) {
  const { t } = useTranslation('criterion');
  const format = useFormat();
  const known = estimate(row.rule, row.maxPoints, inputs);
  return (
    <Paper withBorder p="sm" role="status" aria-label={t('live')}>
      <Text size="sm" c="dimmed">
        {t('live')}
      </Text>
      <Text fw={600} size="lg">
        {known.status === 'missing' && t('liveMissing')}
        {known.status === 'unknown' && t('liveServer')}
        {known.status === 'points' &&
          t('livePoints', {
            arithmetic: arithmeticOf(row, inputs, format),
            points: format.decimal(known.points),
          })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('liveNote')}
      </Text>
    </Paper>
  );
}

/** `124 ÷ 131 × 20` where the rule is a share; else the figures by name. */
function arithmeticOf(
  { rule, maxPoints, inputs: fields }: IndicatorShown,
  inputs: Inputs,
  format: Format,
): string {
  const { decimal } = format;
  const of = (name: string) => decimal(inputs[name] ?? '');
  if (rule.kind === 'count-ratio') return `${of('counted')} ÷ ${of('all')} × ${decimal(maxPoints)}`;
  if (rule.kind === 'ratio' && rule.measure === 'fraction')
    return `${of('numerator')} ÷ ${of('denominator')} × ${decimal(maxPoints)}`;
  if (rule.kind === 'ratio') return `${of('value')} ÷ ${decimal(rule.full)} × ${decimal(maxPoints)}`;
  return fields.map((field) => wordsOf(field, inputs[field.name] ?? '', format)).join('; ');
}

function wordsOf(field: IndicatorShown['inputs'][number], text: string, { decimal }: Format): string {
  if (field.kind === 'choice') return field.choices.find(({ code }) => code === text)?.label ?? text;
  return field.kind === 'yes-no' ? text : `${decimal(text)}${field.unit === '' ? '' : ` ${field.unit}`}`;
}
