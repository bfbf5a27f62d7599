import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { frameworksMappingOptions } from '../../client/@tanstack/react-query.gen.js';
import type { MappingRowShown } from '../../client/types.gen.js';
import { Shown } from '../../states/shown.js';

export interface MappingTableProps {
  /** Codes of two frameworks. */
  readonly from: string;
  readonly to: string;
}

/** Which indicator became which: a comparison across frameworks is never silent about it. */
export function MappingTable({ from, to }: MappingTableProps) {
  const { t } = useTranslation('years');
  const mapping = useRead((moment) =>
    frameworksMappingOptions({ path: { code: to, other: from }, query: { ...moment } }),
  );
  return (
    <Shown read={mapping}>
      {({ rows }) => (
        <Table className="cards" captionSide="top">
          <Table.Caption>{t('mapping')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{from}</Table.Th>
              <Table.Th>{to}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={keyOf(row)}>
                <Table.Td data-label={from}>{named(row.from)}</Table.Td>
                <Table.Td data-label={to}>{named(row.to)}</Table.Td>
                <Table.Td>{t(`relation.${row.relation}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Shown>
  );
}

const named = (indicators: MappingRowShown['from']): string =>
  indicators.map(({ code, name }) => `${code} ${name}`).join('; ') || '–';

const keyOf = ({ from, to }: MappingRowShown): string => [...from, ...to].map(({ code }) => code).join(' ');
