import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { ScoreHistoryShown } from '../../client/types.gen.js';
import { forDrawing } from '../../format/decimal.js';
import { useFormat } from '../../format/use-format.js';
import { dayOf, stagesIn, stepsOf, type Stage } from './score-steps.js';

/** Told apart by dashes as well as by colour. */
const LINES: Readonly<Record<Stage, { readonly color: string; readonly dash?: string }>> = {
  self: { color: 'gray.7', dash: '2 4' },
  preliminary: { color: 'blue.8', dash: '8 4' },
  council: { color: 'grape.8', dash: '12 3 3 3' },
  ministry: { color: 'orange.9', dash: '5 5' },
  published: { color: 'green.9' },
};

/** The score in steps, one line each stage; what it shows stands in words in the list below. */
export default function ScoreChart({ scores }: { readonly scores: readonly ScoreHistoryShown[] }) {
  const { t } = useTranslation('history');
  const { day, decimal } = useFormat();
  const stages = stagesIn(scores);
  const steps = stepsOf(scores, (score) => `${day(dayOf(score))} · ${score.fromPosition}`);
  const max = forDrawing(scores[0]?.maxPoints ?? '0');
  return (
    <figure style={{ margin: 0 }} aria-label={t('chart', { count: steps.length })}>
      <LineChart
        h={260}
        data={[...steps]}
        dataKey="at"
        curveType="stepAfter"
        withLegend
        // In the order of the work, not of the alphabet.
        legendProps={{ itemSorter: null }}
        tickLine="y"
        yAxisProps={{ domain: [0, max], tickFormatter: (value: number) => decimal(String(value)) }}
        xAxisProps={{ tickFormatter: (at: string) => at.split(' · ')[0] ?? at }}
        valueFormatter={(value) => decimal(String(value))}
        series={stages.map((stage) => {
          const { color, dash } = LINES[stage];
          return {
            name: stage,
            label: t(`stage.${stage}`),
            color,
            ...(dash !== undefined && { strokeDasharray: dash }),
          };
        })}
      />
    </figure>
  );
}
