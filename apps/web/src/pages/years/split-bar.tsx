import { Box, Progress, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { forDrawing } from '../../format/decimal.js';
import { useFormat } from '../../format/use-format.js';
import { signed, type Split } from './split.js';

/** Two parts of one bar, as long as each part of the change; sign and words say what colour alone would not. */
export function SplitBar({ split: { ours, rules } }: { readonly split: Split }) {
  const { t } = useTranslation('years');
  const { decimal } = useFormat();
  const sizes = [Math.abs(forDrawing(ours)), Math.abs(forDrawing(rules))] as const;
  const all = sizes[0] + sizes[1];
  const parts = [
    { name: t('ours'), points: ours, size: sizes[0], color: 'blue.8' },
    { name: t('rules'), points: rules, size: sizes[1], color: 'orange.9' },
  ];
  return (
    <Box component="section">
      <Title order={2} size="h4">
        {t('bar')}
      </Title>
      <Progress.Root size={28} aria-hidden>
        {parts.map(({ name, size, color }) => (
          <Progress.Section key={name} value={all === 0 ? 0 : (size / all) * 100} color={color} />
        ))}
      </Progress.Root>
      {parts.map(({ name, points }) => (
        <Text key={name}>
          {name}: {signed(points, decimal(points))}
        </Text>
      ))}
    </Box>
  );
}
