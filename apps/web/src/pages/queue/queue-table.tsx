import { Badge, Button, Group, Table, Text } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import { AnchorLink } from '../../states/links.js';
import { useRowsInView } from '../../table/rows-in-view.js';
import { Spacer } from '../../table/spacer.js';
import type { QueueRow } from './queue-rows.js';

export interface RowActs {
  readonly readOnly: boolean;
  readonly onCurrent: (row: QueueRow) => void;
  readonly onAccept: (row: QueueRow) => void;
  readonly onLower: (row: QueueRow) => void;
  readonly onEvidence: (row: QueueRow) => void;
}

export interface QueueTableProps extends RowActs {
  readonly rows: readonly QueueRow[];
  readonly current: string | undefined;
  /** The evidence stands beside it, with the buttons. */
  readonly narrow: boolean;
}

const ROW_PX = 76;
const COLUMNS = 5;

/** Rows that are drawn as they come into the window; A, L and the space bar act on the one with the focus. */
export function QueueTable(props: QueueTableProps) {
  const { t } = useTranslation('queue');
  const { rows, narrow } = props;
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((table.current?.getBoundingClientRect().top ?? 0) + scrollY), [rows.length]);
  const virtual = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollMargin: top,
  });
  const { indexes, above, below } = useRowsInView(virtual);
  return (
    <Table ref={table} className="cards" aria-rowcount={rows.length + 1} onKeyDown={keysOf(props)}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('column.indicator')}</Table.Th>
          <Table.Th>{t('column.points')}</Table.Th>
          <Table.Th>{t('column.evidence')}</Table.Th>
          <Table.Th>{t('column.since')}</Table.Th>
          {!narrow && <Table.Th className="screen-only">{t('column.acts')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        <Spacer height={above} columns={COLUMNS} />
        {indexes.map((index) => {
          const row = rows[index];
          return (
            row && <Row key={row.key} {...props} row={row} index={index} measure={virtual.measureElement} />
          );
        })}
        <Spacer height={below} columns={COLUMNS} />
      </Table.Tbody>
    </Table>
  );
}

/** The keys of the queue, for the row that has the focus. */
function keysOf({ rows, readOnly, onAccept, onLower, onEvidence }: QueueTableProps) {
  const acts: Readonly<Record<string, (row: QueueRow) => void>> = {
    ' ': onEvidence,
    ...(!readOnly && { a: onAccept, l: onLower }),
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const of = target instanceof HTMLElement ? target.dataset['key'] : undefined;
    const row = rows.find((other) => other.key === of);
    const act = acts[key.toLowerCase()];
    if (!row || !act || ctrlKey || metaKey || altKey || event.repeat) return;
    event.preventDefault();
    act(row);
  };
}

interface RowProps extends QueueTableProps {
  readonly row: QueueRow;
  readonly index: number;
  readonly measure: (element: HTMLTableRowElement | null) => void;
}

function Row(props: RowProps) {
  const { t } = useTranslation('queue');
  const { decimal, instant } = useFormat();
  const { row, index, measure, current, narrow, onCurrent } = props;
  return (
    <Table.Tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      {...(row.key === current && { bg: 'blue.0' })}
      onFocus={() => onCurrent(row)}
    >
      <Table.Td>
        <AnchorLink to="/lich-su/$dossier" params={{ dossier: row.key }} data-row data-key={row.key}>
          {`${row.indicator} ${row.name}`}
        </AnchorLink>
        <Text size="sm" c="dimmed">
          {`${row.agency} · ${row.periodName}`}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('column.points')} className="numbers">
        {`${decimal(row.points)}/${decimal(row.maxPoints)}`}
        {row.provisional && (
          <Badge ml={6} variant="outline" color="dark" tt="none">
            {t('provisional')}
          </Badge>
        )}
      </Table.Td>
      <Table.Td data-label={t('column.evidence')}>
        {row.evidenceCount === 0 ? t('noEvidence') : t('documents', { count: row.evidenceCount })}
      </Table.Td>
      <Table.Td data-label={t('column.since')}>{instant(row.since)}</Table.Td>
      {!narrow && (
        <Table.Td className="screen-only">
          <Acts {...props} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}

interface ActsProps extends RowActs {
  readonly row: QueueRow;
  /** The evidence is open already. */
  readonly narrow: boolean;
}

/** The same by hand; each button says which row it is about. */
export function Acts({ row, narrow, readOnly, onAccept, onLower, onEvidence }: ActsProps) {
  const { t } = useTranslation('queue');
  const named = (act: string) => `${act}, ${row.indicator}`;
  return (
    <Group gap={6} wrap="nowrap">
      <Button size="xs" disabled={readOnly} aria-label={named(t('accept'))} onClick={() => onAccept(row)}>
        {t('accept')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={readOnly}
        aria-label={named(t('lower'))}
        onClick={() => onLower(row)}
      >
        {t('lower')}
      </Button>
      {!narrow && (
        <Button size="xs" variant="default" aria-label={named(t('look'))} onClick={() => onEvidence(row)}>
          {t('look')}
        </Button>
      )}
    </Group>
  );
}
