import { Table } from '@mantine/core';
import { AnchorLink } from '../../states/links.js';
import { useTranslation } from 'react-i18next';
import type { AccountabilityAnswer } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';

/** How much each cause took away; a cause filters the list under it. */
export function CauseTable({ losses: { byCause } }: { readonly losses: AccountabilityAnswer }) {
  const { t } = useTranslation('losses');
  const { decimal } = useFormat();
  if (byCause.length === 0) return null;
  return (
    <Table captionSide="top" maw={560}>
      <Table.Caption>{t('byCause')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('cause')}</Table.Th>
          <Table.Th ta="right">{t('points')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {byCause.map(({ key, name, points }) => (
          <Table.Tr key={key}>
            <Table.Td>
              <AnchorLink from="/vi-sao" to="." search={(old) => ({ ...old, cause: key })}>
                {name}
              </AnchorLink>
            </Table.Td>
            <Table.Td ta="right" className="loss">
              −{decimal(points)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
