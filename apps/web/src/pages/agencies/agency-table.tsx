import { Anchor, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AgencyShown } from '../../client/types.gen.js';
import { useAgencyNames } from '../../dossier/use-names.js';
import { useFormat } from '../../format/use-format.js';
import { Tag } from '../../states/tag.js';
import { knownKind } from './kinds.js';

/** Who is who: names, from when to when, what it was before, and where that was read. */
export function AgencyTable({ agencies }: { readonly agencies: readonly AgencyShown[] }) {
  const { t } = useTranslation('agencies');
  const columns = ['name', 'kind', 'validity', 'predecessors', 'source'] as const;
  return (
    <Table className="cards">
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column}>{t(`column.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {agencies.map((agency) => (
          <AgencyRow key={agency.code} agency={agency} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function AgencyRow({ agency }: { readonly agency: AgencyShown }) {
  const { t } = useTranslation('agencies');
  const agencyName = useAgencyNames();
  const { code, name, aliases, kind, predecessors, memberKinds } = agency;
  const kindName = (each: string) => {
    const known = knownKind(each);
    return known ? t(`kinds.${known}`) : each;
  };
  return (
    <Table.Tr data-row>
      <Table.Td>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {[code, ...aliases].join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('column.kind')}>
        {kindName(kind)}
        {memberKinds.length > 0 && ` (${t('members', { kinds: memberKinds.map(kindName).join(', ') })})`}
      </Table.Td>
      <Table.Td miw={240} data-label={t('column.validity')}>
        <Validity agency={agency} />
      </Table.Td>
      <Table.Td miw={180} data-label={t('column.predecessors')}>
        {predecessors.length === 0 && t('none')}
        {predecessors.map((each) => (
          <Anchor
            key={each}
            display="block"
            py={4}
            inherit
            renderRoot={(props) => <Link {...props} to="/don-vi" search={{ search: each }} />}
          >
            {agencyName(each)}
          </Anchor>
        ))}
      </Table.Td>
      <Table.Td miw={180} data-label={t('column.source')}>
        <Source agency={agency} />
      </Table.Td>
    </Table.Tr>
  );
}

function Validity({ agency: { validFrom, validTo, dates } }: { readonly agency: AgencyShown }) {
  const { t } = useTranslation('agencies');
  const { day } = useFormat();
  const from = validFrom === null ? t('fromUnknown') : t('from', { day: day(validFrom) });
  const to = validTo === null ? t('toNow') : t('to', { day: day(validTo) });
  return (
    <>
      {validFrom === null && validTo === null ? t('undated') : `${from} ${to}`}
      {dates?.how === 'unclear' && (
        <>
          <Tag color="yellow">{t('assumed')}</Tag>
          <Text size="sm">{dates.why}</Text>
        </>
      )}
    </>
  );
}

function Source({ agency: { source } }: { readonly agency: AgencyShown }) {
  const { t } = useTranslation('agencies');
  const { document, line, how, why } = source;
  return (
    <>
      {line === undefined ? document : t('line', { document, line })}
      {how === 'unclear' && <Text size="sm">{why}</Text>}
    </>
  );
}
