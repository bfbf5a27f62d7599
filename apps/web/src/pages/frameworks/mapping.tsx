import { Chip, Group, Select, Stack, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { frameworksMappingOptions } from '../../client/@tanstack/react-query.gen.js';
import type { FrameworkShown, MappingAnswer } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Shown } from '../../states/shown.js';
import { Tag } from '../../states/tag.js';

const route = getRouteApi('/bo-chi-so');

const RELATIONS = ['unmapped', 'renamed', 'split', 'merged', 'added', 'dropped', 'same'] as const;
type Relation = (typeof RELATIONS)[number];

export interface MappingProps {
  readonly code: string;
  readonly others: readonly FrameworkShown[];
}

/** What became of each indicator in another set, and why it is thought so. */
export function Mapping({ code, others }: MappingProps) {
  const { t } = useTranslation('frameworks');
  const { other } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Stack gap="sm">
      <Select
        label={t('mapping.other')}
        placeholder={t('mapping.choose')}
        maw={760}
        clearable
        data={others.map((each) => ({ value: each.code, label: `${each.code}: ${each.name}` }))}
        value={other ?? null}
        onChange={(chosen) =>
          void navigate({ search: (before) => ({ ...before, other: chosen ?? '' }), resetScroll: false })
        }
      />
      {other !== undefined && <Mapped code={code} other={other} />}
    </Stack>
  );
}

function Mapped({ code, other }: { readonly code: string; readonly other: string }) {
  const mapping = useRead((moment) =>
    frameworksMappingOptions({ path: { code, other }, query: { ...moment } }),
  );
  return <Shown read={mapping}>{(shown) => <MappingTable mapping={shown} />}</Shown>;
}

/** The relation that the address names; without one what nobody could map, and all of it where there is no such row. */
function useRelation(relations: MappingAnswer['relations']): Relation | 'all' {
  const { relation } = route.useSearch();
  const named = [...RELATIONS, 'all' as const].find((each) => each === relation);
  return named ?? (relations.unmapped > 0 ? 'unmapped' : 'all');
}

interface RelationFilterProps {
  readonly relations: MappingAnswer['relations'];
  readonly chosen: Relation | 'all';
  readonly count: number;
}

/** How many rows became what; each number shows its rows. */
function RelationFilter({ relations, chosen, count }: RelationFilterProps) {
  const { t } = useTranslation('frameworks');
  const navigate = route.useNavigate();
  const choose = (relation: string) =>
    void navigate({ search: (before) => ({ ...before, relation }), replace: true, resetScroll: false });
  return (
    <Chip.Group value={chosen} onChange={choose}>
      <Group gap="xs" role="group" aria-label={t('mapping.relation')}>
        {RELATIONS.filter((each) => relations[each] > 0).map((each) => (
          <Chip key={each} value={each} size="md">
            {`${t(`relation.${each}`)}: ${relations[each]}`}
          </Chip>
        ))}
        <Chip value="all" size="md">
          {t('mapping.all', { count })}
        </Chip>
      </Group>
    </Chip.Group>
  );
}

function MappingTable({ mapping }: { readonly mapping: MappingAnswer }) {
  const { t } = useTranslation('frameworks');
  const { instant } = useFormat();
  const { from, to, rows, relations, by, reason, recordedAt } = mapping;
  const chosen = useRelation(relations);
  const shown = rows.filter(({ relation }) => chosen === 'all' || relation === chosen);
  const named = (indicators: MappingAnswer['rows'][number]['from']) =>
    indicators.map(({ code, name }) => `${code}. ${name}`).join('; ') || t('mapping.none');
  return (
    <Stack gap="sm">
      <RelationFilter relations={relations} chosen={chosen} count={rows.length} />
      <Text size="sm">
        {t('mapping.by', { by, at: instant(recordedAt), reason: reason ?? t('mapping.none') })}
      </Text>
      <Table className="cards">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('mapping.of', { code: from.code, year: from.year })}</Table.Th>
            <Table.Th>{t('mapping.relation')}</Table.Th>
            <Table.Th>{t('mapping.of', { code: to.code, year: to.year })}</Table.Th>
            <Table.Th>{t('cells.why')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((row) => (
            <Table.Tr key={`${named(row.from)} → ${named(row.to)}`} data-row>
              <Table.Td data-label={from.code}>{named(row.from)}</Table.Td>
              <Table.Td>
                <Tag color={row.relation === 'unmapped' ? 'yellow' : 'gray'}>
                  {t(`relation.${row.relation}`)}
                </Tag>
              </Table.Td>
              <Table.Td data-label={to.code}>{named(row.to)}</Table.Td>
              <Table.Td>
                <Text size="sm">{row.why}</Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
