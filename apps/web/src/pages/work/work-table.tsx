import { Badge, Table, Text } from '@mantine/core';
import { AnchorLink } from '../../states/links.js';
import { useTranslation } from 'react-i18next';
import type { WorkItemShown } from '../../client/types.gen.js';
import { daysUntil, inDays } from '../../format/dates.js';
import { useFormat } from '../../format/use-format.js';

const PLACES = {
  report: '/tieu-chi/$dossier',
  mend: '/tieu-chi/$dossier',
  explain: '/giai-trinh/$dossier',
  review: '/vi-sao/$dossier',
  'send-explanation': '/giai-trinh/$dossier',
} as const;

export function WorkTable({ items }: { readonly items: readonly WorkItemShown[] }) {
  const { t } = useTranslation('work');
  return (
    <Table className="cards" highlightOnHover captionSide="top">
      <Table.Caption>{t('list')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('what')}</Table.Th>
          <Table.Th>{t('due')}</Table.Th>
          <Table.Th ta="right">{t('points')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item) => (
          <Row key={`${item.kind} ${item.dossier} ${item.period}`} item={item} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ item }: { readonly item: WorkItemShown }) {
  const { t } = useTranslation('work');
  const { decimal } = useFormat();
  const { kind, dossier, indicator, name, period, atStake } = item;
  return (
    <Table.Tr>
      <Table.Td>
        <AnchorLink
          to={PLACES[kind]}
          params={{ dossier }}
          search={period === null ? {} : { period }}
          data-row
          fw={600}
        >
          {t(`kind.${kind}`)}: {indicator}
        </AnchorLink>
        <Text size="sm">{name}</Text>
      </Table.Td>
      <Table.Td data-label={t('due')}>
        <Due item={item} />
      </Table.Td>
      <Table.Td data-label={t('points')} ta="right">
        {decimal(atStake)}
      </Table.Td>
    </Table.Tr>
  );
}

function Due({ item: { dueBefore, overdue } }: { readonly item: WorkItemShown }) {
  const { t } = useTranslation('work');
  const { day, language } = useFormat();
  if (dueBefore === null) return <Text span>{t('noDue')}</Text>;
  return (
    <>
      <Text span>{day(dueBefore)}</Text>{' '}
      {overdue ? (
        <Badge color="red">{t('overdueMark')}</Badge>
      ) : (
        <Text span size="sm" c="dimmed" className="nowrap">
          {inDays(daysUntil(dueBefore), language)}
        </Text>
      )}
    </>
  );
}
