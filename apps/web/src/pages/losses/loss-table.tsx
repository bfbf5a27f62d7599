import { Button, Group, Table, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { AnchorLink } from '../../states/links.js';
import { useTranslation } from 'react-i18next';
import type { LossViewShown } from '../../client/types.gen.js';
import { isFound } from '../../format/plain-letters.js';
import { compare } from '../../format/decimal.js';
import { useFormat } from '../../format/use-format.js';
import { Empty } from '../../states/empty.js';

const route = getRouteApi('/vi-sao');

export interface LossTableProps {
  readonly losses: readonly LossViewShown[];
  readonly query: string;
}

/** One row a loss, the largest first; the number leads to the page that proves it. */
export function LossTable({ losses, query }: LossTableProps) {
  const { t } = useTranslation('losses');
  const { cause } = route.useSearch();
  if (losses.length === 0) return <Empty title={t('none')} next={t('noneNext')} />;
  const shown = losses
    .filter((loss) => cause === undefined || loss.cause === cause)
    .filter(({ indicator, name, causeInWords }) => isFound(`${indicator} ${name} ${causeInWords}`, query))
    .toSorted((a, b) => compare(b.points, a.points));
  const words = losses.find((loss) => loss.cause === cause)?.causeInWords;
  return (
    <>
      <FilterNote cause={words} query={query} isEmpty={shown.length === 0} />
      {shown.length > 0 && <Rows losses={shown} />}
    </>
  );
}

interface FilterNoteProps {
  /** In words; undefined: every cause. */
  readonly cause: string | undefined;
  readonly query: string;
  readonly isEmpty: boolean;
}

/** What the list is cut to, and the way back to all of it. */
function FilterNote({ cause, query, isEmpty }: FilterNoteProps) {
  const { t } = useTranslation(['losses', 'shell']);
  const navigate = useNavigate({ from: '/vi-sao' });
  if (cause === undefined && !isEmpty) return null;
  const filter = `${t('filter')}: ${cause ?? t('every')}`;
  return (
    <Group gap="xs">
      <Text>
        {isEmpty ? t('shell:dossier.noMatch', { query: [query, cause].filter(Boolean).join(', ') }) : filter}
      </Text>
      <Button
        variant="default"
        onClick={() => void navigate({ search: (old) => ({ ...old, cause: '', q: '' }) })}
      >
        {t('shell:state.clearFilter')}
      </Button>
    </Group>
  );
}

function Rows({ losses }: { readonly losses: readonly LossViewShown[] }) {
  const { t } = useTranslation('losses');
  return (
    <Table className="cards" highlightOnHover captionSide="top">
      <Table.Caption>{t('list')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('points')}</Table.Th>
          <Table.Th>{t('indicator')}</Table.Th>
          <Table.Th>{t('cause')}</Table.Th>
          <Table.Th>{t('who')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {losses.map((loss) => (
          <Row key={`${loss.dossier} ${loss.cause} ${loss.evidence} ${loss.round}`} loss={loss} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ loss }: { readonly loss: LossViewShown }) {
  const { t } = useTranslation(['losses', 'shell']);
  const { decimal } = useFormat();
  const { dossier, indicator, name, causeInWords, points, actor, reason } = loss;
  return (
    <Table.Tr>
      <Table.Td data-label={t('points')}>
        <AnchorLink to="/vi-sao/$dossier" params={{ dossier }} className="loss" data-row>
          {t('shell:dossier.lost', { points: decimal(points) })}
        </AnchorLink>
      </Table.Td>
      <Table.Td>
        <Text size="sm">
          <b>{indicator}</b> {name}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('cause')}>{causeInWords}</Table.Td>
      <Table.Td data-label={t('who')}>
        {actor?.id}
        {reason !== null && (
          <Text size="sm" c="dimmed">
            {reason}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
