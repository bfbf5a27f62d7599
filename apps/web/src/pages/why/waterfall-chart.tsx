import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { Box, Table, Title, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { forDrawing } from '../../format/decimal.js';
import { useFormat } from '../../format/use-format.js';
import type { Bar } from './waterfall.js';

const HEIGHT = 260;
const COLOURS = { maximum: 'gray.6', loss: 'red.8', gain: 'teal.8', result: 'blue.8' } as const;

/** From the maximum to the result: the picture, and the same in a table that can be read aloud and copied. */
export default function WaterfallChart({ bars }: { readonly bars: readonly Bar[] }) {
  const { t } = useTranslation('why');
  const { decimal } = useFormat();
  const label = useLabels();
  const rows = bars.map((bar) => ({ ...bar, label: label(bar), signed: signed(bar, decimal(bar.points)) }));
  const data = rows.map(({ kind, points, label: step, signed: text }) => ({
    step: `${step} ${text}`,
    points: forDrawing(points),
    color: COLOURS[kind === 'change' ? (points.startsWith('-') ? 'loss' : 'gain') : kind],
    // It stands on the ground whatever came before.
    standalone: kind === 'result',
  }));
  return (
    <Box component="section">
      <Title order={2} size="h4" mb="xs">
        {t('chart')}
      </Title>
      <Box aria-hidden>
        <BarChart
          h={HEIGHT}
          data={data}
          dataKey="step"
          type="waterfall"
          orientation="vertical"
          withTooltip={false}
          series={[{ name: 'points', color: COLOURS.result }]}
          barChartProps={{ accessibilityLayer: false }}
          xAxisProps={{ domain: [0, 'dataMax'] }}
          yAxisProps={{ width: 150, interval: 0 }}
        />
      </Box>
      <VisuallyHidden>
        {t('chartText', { steps: rows.map((row) => `${row.label} ${row.signed}`).join('; ') })}
      </VisuallyHidden>
      <Steps rows={rows} />
    </Box>
  );
}

interface Row extends Bar {
  readonly label: string;
  readonly signed: string;
}

function Steps({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('why');
  const { decimal } = useFormat();
  return (
    <Table maw={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('step')}</Table.Th>
          <Table.Th ta="right">{t('change')}</Table.Th>
          <Table.Th ta="right">{t('score')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows
          .filter(({ kind }) => kind !== 'result')
          .map(({ label, signed: change, kind, points, after }) => (
            <Table.Tr key={label}>
              <Table.Td>{label}</Table.Td>
              <Table.Td ta="right" {...(points.startsWith('-') && { className: 'loss' })}>
                {kind === 'change' ? change : ''}
              </Table.Td>
              <Table.Td ta="right">{decimal(after)}</Table.Td>
            </Table.Tr>
          ))}
      </Table.Tbody>
    </Table>
  );
}

const signed = ({ kind, points }: Bar, text: string): string =>
  kind === 'change' && !points.startsWith('-') && points !== '0' ? `+${text}` : text;

function useLabels(): (bar: Bar) => string {
  const { t } = useTranslation(['why', 'shell']);
  return ({ kind, stage }) => {
    if (kind === 'maximum' || stage === undefined) return t('max');
    return kind === 'result' ? t('result') : t(`shell:stage.${stage}`);
  };
}
