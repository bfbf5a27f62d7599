import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from './board-model.js';
import type { BoardTableProps } from './board-table-props.js';
import type { ColumnRange } from './columns-in-view.js';
import { Gap } from './gap.js';

export type BoardHeadProps = BoardTableProps & ColumnRange;

/** The names of the columns; each sorts by itself. */
export function BoardHead({ columns, words, sort, onSort, from, until }: BoardHeadProps) {
  return (
    <thead className={columns.every(({ key, pillar }) => key === pillar) ? 'pillars' : ''}>
      <tr>
        <th scope="col">{words.unit}</th>
        <th scope="col" aria-sort={sort === undefined ? 'descending' : 'none'}>
          <UnstyledButton onClick={() => onSort(undefined)}>{words.total}</UnstyledButton>
        </th>
        <Gap columns={from} />
        {columns.slice(from, until).map((column, at) => (
          <ColumnHead
            key={column.key}
            column={column}
            place={from + at + 3}
            isSorted={sort === column.key}
            maxPoints={words.decimal(column.maxPoints)}
            onSort={onSort}
          />
        ))}
        <Gap columns={columns.length - until} />
      </tr>
    </thead>
  );
}

interface ColumnHeadProps extends Pick<BoardTableProps, 'onSort'> {
  readonly column: Column;
  /** From 1, the first two columns counted. */
  readonly place: number;
  readonly isSorted: boolean;
  readonly maxPoints: string;
}

function ColumnHead({ column: { key, name, pillar }, place, isSorted, maxPoints, onSort }: ColumnHeadProps) {
  const { t } = useTranslation('board');
  const isPillar = key === pillar;
  return (
    <th scope="col" aria-colindex={place} aria-sort={isSorted ? 'ascending' : 'none'}>
      <UnstyledButton title={name} onClick={() => onSort(key)}>
        {isPillar ? `${key}. ${name}` : key}
        <VisuallyHidden>{t('sortBy', { name: isPillar ? '' : name })}</VisuallyHidden>
        {isSorted && ' ↑'}
        <small>{`/${maxPoints}`}</small>
      </UnstyledButton>
    </th>
  );
}
