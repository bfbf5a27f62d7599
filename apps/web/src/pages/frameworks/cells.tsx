import { Button, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { isPast, useMoment } from '../../api/moment.js';
import type { FrameworkAnswer, ReadingShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { useAccount } from '../../session/session.js';
import { Tag } from '../../states/tag.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { isOpen, type Cell } from './source-rows.js';
import { useCellName } from './use-cell-name.js';

const COLORS = { stated: 'green', inherited: 'blue', unclear: 'yellow' } as const;

export interface CellsProps {
  readonly row: string;
  readonly cells: readonly Cell[];
  readonly framework: FrameworkAnswer;
}

/** How each cell of a row was read: from which line, typed how, and why so. */
export function Cells({ row, cells, framework }: CellsProps) {
  const { t } = useTranslation('frameworks');
  const columns = ['cell', 'how', 'line', 'typed', 'why'] as const;
  return (
    <Table className="cards">
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column}>{t(`cells.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cells.map((cell) => (
          <CellRow key={cell.cell} row={row} cell={cell} framework={framework} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface CellRowProps {
  readonly row: string;
  readonly cell: Cell;
  readonly framework: FrameworkAnswer;
}

function CellRow({ row, cell, framework }: CellRowProps) {
  const { t } = useTranslation('frameworks');
  const nameOf = useCellName();
  const { how, line, typed, why, confirmed } = cell.reading;
  return (
    <Table.Tr>
      <Table.Td fw={600}>{nameOf(cell.cell)}</Table.Td>
      <Table.Td data-label={t('cells.how')}>
        <Tag color={confirmed ? 'green' : COLORS[how]}>{t(confirmed ? 'how.confirmed' : `how.${how}`)}</Tag>
      </Table.Td>
      <Table.Td data-label={t('cells.line')}>{line}</Table.Td>
      <Table.Td data-label={t('cells.typed')}>
        {typed === undefined ? t('cells.asShown') : `“${typed}”`}
      </Table.Td>
      <Table.Td>
        {why !== undefined && <Text size="sm">{why}</Text>}
        {confirmed && <Confirmed confirmed={confirmed} />}
        {isOpen(cell) && <Confirm row={row} cell={cell} framework={framework} />}
      </Table.Td>
    </Table.Tr>
  );
}

function Confirmed({ confirmed }: { readonly confirmed: NonNullable<ReadingShown['confirmed']> }) {
  const { t } = useTranslation('frameworks');
  const { instant } = useFormat();
  const { by, reason, recordedAt } = confirmed;
  return <Text size="sm">{t('cells.confirmed', { by, reason, at: instant(recordedAt) })}</Text>;
}

/** Only admins may, and only now: nothing is written into the past. */
function Confirm({ row, cell, framework }: CellRowProps) {
  const { t } = useTranslation('frameworks');
  const [opened, { open, close }] = useDisclosure(false);
  const account = useAccount();
  const past = isPast(useMoment());
  if (account?.role !== 'admin' || past) return null;
  return (
    <>
      <Button variant="light" mt="xs" className="screen-only" onClick={open}>
        {t('confirm.open')}
      </Button>
      {opened && <ConfirmDialog row={row} cell={cell} framework={framework} onClose={close} />}
    </>
  );
}
