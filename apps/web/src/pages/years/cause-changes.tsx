import { Table } from '@mantine/core';
import { AnchorLink } from '../../states/links.js';
import { useTranslation } from 'react-i18next';
import type { YearOfLossesShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { signed, type Split } from './split.js';

export interface CauseChangesProps {
  readonly split: Split;
  readonly from: YearOfLossesShown;
  readonly to: YearOfLossesShown;
}

/** Points lost by cause in both years; each cause leads to its losses. */
export function CauseChanges({ split, from, to }: CauseChangesProps) {
  const { t } = useTranslation('years');
  const { decimal } = useFormat();
  return (
    <Table className="cards" captionSide="top" maw={760}>
      <Table.Caption>{t('table')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('cause')}</Table.Th>
          <Table.Th ta="right">{from.year}</Table.Th>
          <Table.Th ta="right">{to.year}</Table.Th>
          <Table.Th ta="right">{t('change')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {split.causes.map((row) => (
          <Table.Tr key={row.key}>
            <Table.Td>
              <AnchorLink to="/vi-sao" search={{ cycle: to.cycle, cause: row.key }} data-row>
                {row.name}
              </AnchorLink>
            </Table.Td>
            <Table.Td data-label={from.year} ta="right">
              {decimal(row.before)}
            </Table.Td>
            <Table.Td data-label={to.year} ta="right">
              {decimal(row.after)}
            </Table.Td>
            <Table.Td data-label={t('change')} ta="right">
              {signed(row.change, decimal(row.change))}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
