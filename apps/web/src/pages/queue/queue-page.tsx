import { Box, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isPast, useMoment } from '../../api/moment.js';
import { daysUntil, inDays, today } from '../../format/dates.js';
import { useFormat } from '../../format/use-format.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { PageFrame } from '../../states/page-frame.js';
import { NothingLeft } from './nothing-left.js';
import { QueueDesk } from './queue-desk.js';
import { lookedFor, totalOf, type QueueRow } from './queue-rows.js';
import { useQueue } from './use-queue.js';
import { useVerdicts } from './use-verdicts.js';

const route = getRouteApi('/tham-dinh');

/** What is mine to decide, biggest points first. */
export function Page() {
  const { t } = useTranslation('queue');
  const queue = useQueue();
  const verdicts = useVerdicts();
  const rows = queue.rows?.filter(({ key }) => !verdicts.gone.has(key));
  const hasRows = rows !== undefined && rows.length > 0;
  return (
    <PageFrame
      title="queue"
      question={t('question')}
      {...(hasRows && { answer: <Answer rows={rows} hasMore={queue.hasMore} /> })}
    >
      {queue.error !== null && <Failure error={queue.error} onRetry={queue.retry} />}
      {rows ? <Left rows={rows} verdicts={verdicts} /> : queue.error === null && <Loading lines={6} />}
    </PageFrame>
  );
}

const Left = (props: RowsProps) => (props.rows.length === 0 ? <NothingLeft /> : <Rows {...props} />);

function Answer({ rows, hasMore }: { readonly rows: readonly QueueRow[]; readonly hasMore: boolean }) {
  const { t } = useTranslation('queue');
  const { decimal, day, language } = useFormat();
  const { count, points, oldest } = totalOf(rows);
  const since = oldest && today(new Date(oldest.since));
  return (
    <>
      {t(hasMore ? 'answerMore' : 'answer', { count, points: decimal(points) })}{' '}
      {oldest &&
        since &&
        t('oldest', {
          indicator: oldest.indicator,
          day: day(since),
          ago: inDays(daysUntil(since), language).toLocaleLowerCase(language),
        })}
    </>
  );
}

interface RowsProps {
  readonly rows: readonly QueueRow[];
  readonly verdicts: ReturnType<typeof useVerdicts>;
}

function Rows({ rows, verdicts }: RowsProps) {
  const { t } = useTranslation(['queue', 'shell']);
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/tham-dinh' });
  const past = isPast(useMoment());
  const found = lookedFor(rows, search);
  const look = (next: { readonly find?: string | undefined; readonly sort?: 'oldest' | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <>
      <Group gap="sm" align="flex-end" className="screen-only">
        <TextInput
          data-search
          type="search"
          label={t('find')}
          placeholder={t('findHint')}
          value={search.find ?? ''}
          onChange={({ currentTarget }) => look({ find: currentTarget.value || undefined })}
        />
        <SegmentedControl
          aria-label={t('sort.label')}
          value={search.sort ?? 'points'}
          data={(['points', 'oldest'] as const).map((value) => ({ value, label: t(`sort.${value}`) }))}
          onChange={(sort) => look({ sort: sort === 'oldest' ? sort : undefined })}
        />
      </Group>
      <Text size="sm" c="dimmed" className="screen-only" {...(!past && { visibleFrom: 'sm' })}>
        {past ? t('shell:moment.noWrites') : t('keys')}
      </Text>
      {found.length === 0 ? (
        <Box>{t('noMatch', { find: search.find })}</Box>
      ) : (
        <QueueDesk rows={found} verdicts={verdicts} readOnly={past} />
      )}
    </>
  );
}
