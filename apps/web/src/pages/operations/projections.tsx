import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProjectionShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Tag } from '../../states/tag.js';
import { useProjectionName } from './use-projection-name.js';

const COLORS = { live: 'green', building: 'blue', retrying: 'yellow', halted: 'red' } as const;
const COLUMNS = ['name', 'status', 'position', 'lag', 'parked', 'version', 'generation'] as const;

/** Every read model: how far it is and in what state. */
export function Projections({ projections }: { readonly projections: readonly ProjectionShown[] }) {
  const { t } = useTranslation('operations');
  return (
    <Table className="cards" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          {COLUMNS.map((column) => (
            <Table.Th key={column}>{t(`projections.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {projections.map((each) => (
          <ProjectionRow key={`${each.name} ${each.generation}`} projection={each} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function ProjectionRow({ projection }: { readonly projection: ProjectionShown }) {
  const { t } = useTranslation('operations');
  const { decimal } = useFormat();
  const nameOf = useProjectionName();
  const { name, status, reason, position, lag, parked, version, generation } = projection;
  return (
    <Table.Tr data-row>
      <Table.Td>
        <Text fw={600}>{nameOf(name)}</Text>
        {reason !== undefined && <Text size="sm">{reason}</Text>}
      </Table.Td>
      <Table.Td data-label={t('projections.status')}>
        <Tag color={COLORS[status]}>{t(`status.${status}`)}</Tag>
      </Table.Td>
      <Table.Td data-label={t('projections.position')}>{decimal(position)}</Table.Td>
      <Table.Td data-label={t('projections.lag')}>{decimal(lag)}</Table.Td>
      <Table.Td data-label={t('projections.parked')}>{parked}</Table.Td>
      <Table.Td data-label={t('projections.version')}>{version}</Table.Td>
      <Table.Td data-label={t('projections.generation')}>{generation}</Table.Td>
    </Table.Tr>
  );
}
