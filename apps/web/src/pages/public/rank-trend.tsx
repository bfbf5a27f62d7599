import { Paper, Progress, Stack, Text, Timeline } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClaimShown, RankTrendAnswer, TrendYearShown } from '../../client/types.gen.js';
import { forDrawing } from '../../format/decimal.js';
import { useFormat } from '../../format/use-format.js';
import { Empty } from '../../states/empty.js';
import { Tag } from '../../states/tag.js';

/** Year by year, newest first: rank, source, and why two years may not be compared. */
export function RankTrend({ trend }: { readonly trend: RankTrendAnswer }) {
  const { t } = useTranslation('public');
  if (trend.years.length === 0) return <Empty title={t('trend.none')} next={t('trend.noneNext')} />;
  return (
    <Timeline bulletSize={18} lineWidth={2}>
      {trend.years.toReversed().map((year) => (
        <Timeline.Item
          key={year.year}
          data-row
          lineVariant={year.step?.comparable === false || !year.claim ? 'dashed' : 'solid'}
          title={<YearTitle year={year} />}
        >
          <YearFacts year={year} />
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

function YearTitle({ year: { year, claim } }: { readonly year: TrendYearShown }) {
  const { t } = useTranslation('public');
  if (claim === null || claim.rank === null) return <>{t('trend.unknown', { year })}</>;
  return <>{t('trend.rank', { year, rank: claim.rank, of: claim.of })}</>;
}

function YearFacts({ year: { framework, claim, others, step } }: { readonly year: TrendYearShown }) {
  const { t } = useTranslation('public');
  return (
    <Stack gap={6} maw={760}>
      {claim?.percentile && <Standing percentile={claim.percentile} />}
      {claim && <Claim claim={claim} />}
      {others.map((other) => (
        <Paper key={other.id} withBorder p="xs">
          <Text size="sm" fw={600}>
            {t(`standing.${other.standing}`, { rank: other.rank, of: other.of })}
          </Text>
          <Claim claim={other} />
        </Paper>
      ))}
      {framework !== null && <Text size="sm">{t('trend.framework', { framework })}</Text>}
      {step?.comparable === false && (
        <div>
          <Tag color="gray">{t('trend.incomparable', { year: step.from })}</Tag>
          {step.marks.map(({ kind, reason }) => (
            <Text key={kind + reason} size="sm">
              {reason}
            </Text>
          ))}
        </div>
      )}
    </Stack>
  );
}

function Claim({ claim }: { readonly claim: ClaimShown }) {
  const { t } = useTranslation('public');
  const { decimal, day } = useFormat();
  const { unitName, value, source, note } = claim;
  return (
    <>
      {value !== null && <Text size="sm">{t('trend.value', { value: decimal(value) })}</Text>}
      <Text size="sm">
        {t('trend.source', { unit: unitName, title: source.title, document: source.document })}
        {source.publishedOn !== null && ` (${day(source.publishedOn)})`}
        {' · '}
        {t(`source.${source.kind}`)}
      </Text>
      {note !== undefined && note !== null && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </>
  );
}

/** The share of units behind this one: it can be compared where the number of units differs. */
function Standing({ percentile }: { readonly percentile: string }) {
  const { t } = useTranslation('public');
  const { decimal } = useFormat();
  const label = t('trend.ahead', { share: decimal(percentile) });
  return (
    <div>
      <Text size="sm">{label}</Text>
      <Progress value={forDrawing(percentile)} maw={320} aria-label={label} size="sm" />
    </div>
  );
}
