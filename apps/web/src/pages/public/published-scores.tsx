import { Group, SegmentedControl, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PublishedYearShown, StagePointsShown, StagesRowShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Empty } from '../../states/empty.js';
import { Tag } from '../../states/tag.js';

const route = getRouteApi('/cong-khai');

/** One published year: the unit and its pillars, the five stages beside each other. */
export function PublishedScores({ years }: { readonly years: readonly PublishedYearShown[] }) {
  const { t } = useTranslation('public');
  const { year } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = years.find((each) => String(each.year) === year) ?? years[0];
  if (!shown) return <Empty title={t('scores.none')} next={t('scores.noneNext')} />;
  const choose = (chosen: string) => void navigate({ search: (search) => ({ ...search, year: chosen }) });
  return (
    <>
      {years.length > 1 && (
        <SegmentedControl
          aria-label={t('scores.year')}
          data={years.map((each) => String(each.year))}
          value={String(shown.year)}
          onChange={choose}
        />
      )}
      <Publication year={shown} />
      <ScoresTable rows={[{ ...shown.total, name: t('scores.total') }, ...shown.pillars]} />
      <Text size="sm" c="dimmed">
        {t('scores.provisionalWhy')}
      </Text>
    </>
  );
}

function Publication({ year: { year, publication, synthetic } }: { readonly year: PublishedYearShown }) {
  const { t } = useTranslation('public');
  const { day, decimal } = useFormat();
  const { document, position, digest } = publication;
  return (
    <Group gap="xs">
      <Text>
        {t('scores.published', {
          year,
          document: document.number,
          day: day(document.issuedOn),
          position: decimal(position),
        })}{' '}
        <Text span size="sm" c="dimmed" title={digest}>
          {t('scores.digest', { digest: digest.slice(0, 12) })}
        </Text>
      </Text>
      {synthetic && <Tag color="yellow">{t('scores.sample')}</Tag>}
    </Group>
  );
}

function ScoresTable({ rows }: { readonly rows: readonly StagesRowShown[] }) {
  const { t } = useTranslation('public');
  const { decimal } = useFormat();
  const stages = rows[0]?.stages.map(({ stage }) => stage) ?? [];
  return (
    <Table className="cards" highlightOnHover captionSide="top">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('scores.pillar')}</Table.Th>
          <Table.Th className="end">{t('scores.max')}</Table.Th>
          {stages.map((stage) => (
            <Table.Th key={stage} className="end">
              {t(`stage.${stage}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ key, name, maxPoints, stages: points }, index) => (
          <Table.Tr key={key} data-row fw={index === 0 ? 600 : undefined}>
            <Table.Td fw={600}>{index === 0 ? name : `${key}. ${name}`}</Table.Td>
            <Table.Td className="end" data-label={t('scores.max')}>
              {decimal(maxPoints)}
            </Table.Td>
            {points.map((each) => (
              <PointsCell key={each.stage} points={each} />
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function PointsCell({ points: { stage, points, provisional } }: { readonly points: StagePointsShown }) {
  const { t } = useTranslation('public');
  const { decimal } = useFormat();
  return (
    <Table.Td className="end" data-label={t(`stage.${stage}`)}>
      {points === null ? t('scores.notScored') : decimal(points)}
      {points !== null && provisional && (
        <Text span c="dimmed">
          {' *'}
        </Text>
      )}
    </Table.Td>
  );
}
