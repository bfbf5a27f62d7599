import { Alert, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LastRebuildShown, TableDifferenceShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { useProjectionName } from './use-projection-name.js';

/** How the last rebuild ended: nothing different proves that what was shown is what the ledger says. */
export function LastRebuild({ last }: { readonly last: LastRebuildShown }) {
  const { t } = useTranslation('operations');
  if (last.outcome === 'failed')
    return (
      <Alert color="red" title={t('rebuild.failed')}>
        {last.reason}
      </Alert>
    );
  return <Done last={last} />;
}

function Done({ last }: { readonly last: LastRebuildShown }) {
  const { t } = useTranslation('operations');
  const { decimal } = useFormat();
  const { differences = [], events = '0', seconds = 0, generation = 0 } = last;
  const facts = { events: decimal(events), seconds, generation };
  return (
    <Stack gap="xs">
      <Alert
        color={differences.length === 0 ? 'green' : 'yellow'}
        title={t(differences.length === 0 ? 'rebuild.same' : 'rebuild.different')}
      >
        <Text>{t('rebuild.done', facts)}</Text>
      </Alert>
      {differences.length > 0 && <Differences differences={differences} />}
    </Stack>
  );
}

function Differences({ differences }: { readonly differences: readonly TableDifferenceShown[] }) {
  const { t } = useTranslation('operations');
  const nameOf = useProjectionName();
  const columns = ['added', 'removed', 'changed'] as const;
  return (
    <Table className="cards">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('rebuild.table')}</Table.Th>
          {columns.map((column) => (
            <Table.Th key={column}>{t(`rebuild.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {differences.map((each) => (
          <Table.Tr key={`${each.projection} ${each.table}`} data-row>
            <Table.Td fw={600}>{`${nameOf(each.projection)} · ${each.table}`}</Table.Td>
            {columns.map((column) => (
              <Table.Td key={column} data-label={t(`rebuild.${column}`)}>
                {each[column]}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
