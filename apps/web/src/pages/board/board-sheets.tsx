import { Button, Group, Text } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../api/moment.js';
import { writeSearch } from '../../app/search-text.js';
import { useFormat } from '../../format/use-format.js';
import { Empty } from '../../states/empty.js';
import { usePrinting } from '../../table/use-printing.js';
import { useLook } from './board-controls.js';
import { HIGH, MIDDLE, type Cell, type Column } from './board-model.js';
import { BoardTable } from './board-table.js';
import type { BoardWords } from './board-text.js';
import type { Board } from './use-board.js';

const route = getRouteApi('/bang-diem');

/** The words that a cell needs, looked up once and not for each of thousands. */
export function useBoardWords(): BoardWords {
  const { t } = useTranslation('board');
  const { decimal } = useFormat();
  return useMemo(() => {
    const levels = { high: t('level.high'), middle: t('level.middle'), low: t('level.low'), none: '' };
    return {
      rank: t('column.rank'),
      unit: t('column.unit'),
      total: t('column.total'),
      provisional: t('provisional'),
      notScored: t('notScored'),
      level: (level) => levels[level],
      decimal,
    };
  }, [t, decimal]);
}

/** The board; on paper one sheet each main index, for fifty columns fit on no page. */
export function BoardSheets({ board }: { readonly board: Board }) {
  const { t } = useTranslation('board');
  const search = route.useSearch();
  const look = useLook();
  const words = useBoardWords();
  const go = useGo();
  const printing = usePrinting();
  const onSort = (sort: string | undefined) => look({ sort });
  if (board.rows.length === 0)
    return (
      <Empty title={t('noMatch', { find: search.find })}>
        <Button onClick={() => look({ find: undefined })}>{t('clear')}</Button>
      </Empty>
    );
  const isSplit = printing && board.by === 'indicator';
  const sheets = isSplit ? [...Map.groupBy(board.columns, ({ pillar }) => pillar).values()] : [board.columns];
  return (
    <>
      <Legend />
      {sheets.map((columns) => (
        <BoardTable
          key={columns[0]?.key}
          rows={board.rows}
          columns={columns}
          caption={t('caption', { stage: t(`stage.${board.stage}`), year: board.cycle.year })}
          words={words}
          sort={search.sort}
          onSort={onSort}
          {...go}
        />
      ))}
    </>
  );
}

/** A cell of one dossier leads to how its score came to be; a cell of a main index to its indicators. */
function useGo() {
  const router = useRouter();
  const moment = useMoment();
  const search = route.useSearch();
  const asOf = useMemo(() => writeSearch({ ...moment }), [moment]);
  const addressOf = useCallback(
    ({ dossier }: Cell, { pillar }: Column) =>
      dossier === undefined
        ? `/bang-diem${writeSearch({ ...moment, ...search, by: 'indicator', pillar, sort: undefined })}`
        : `/lich-su/${encodeURIComponent(dossier)}${asOf}`,
    [moment, search, asOf],
  );
  return { addressOf, onGo: (address: string) => router.history.push(address) };
}

function Legend() {
  const { t } = useTranslation('board');
  const [high, middle] = [HIGH * 100, MIDDLE * 100];
  return (
    <Group gap="md">
      {(['high', 'middle', 'low'] as const).map((level) => (
        <Text key={level} size="sm" px={6} className="level" data-level={level}>
          {t(`legend.${level}`, { high, middle })}
        </Text>
      ))}
      <Text size="sm">{t('legend.provisional')}</Text>
    </Group>
  );
}
