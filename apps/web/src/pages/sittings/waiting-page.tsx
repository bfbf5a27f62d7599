import { Table } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../api/moment.js';
import { useRead } from '../../api/reading.js';
import { councilListOptions, councilOneOptions } from '../../client/@tanstack/react-query.gen.js';
import type { SittingAnswer } from '../../client/types.gen.js';
import { sum } from '../../format/decimal.js';
import { useFormat } from '../../format/use-format.js';
import { useAccount } from '../../session/session.js';
import { Empty } from '../../states/empty.js';
import { Failure } from '../../states/failure.js';
import { AnchorLink } from '../../states/links.js';
import { Loading } from '../../states/loading.js';
import { PageFrame } from '../../states/page-frame.js';
import { standingIn } from './seat.js';
import { waitingIn, type Waiting } from './waiting.js';

/** What waits for the council, biggest points first; each leads to where it is decided. */
export function Page() {
  const { t } = useTranslation('sittings');
  const account = useAccount()?.id;
  const { sittings, error, retry } = useOpenSittings();
  const rows = sittings ? waitingIn(sittings, account) : [];
  return (
    <PageFrame
      title="waiting"
      question={t('waiting.question')}
      {...(rows.length > 0 && { answer: <Answer rows={rows} /> })}
    >
      {error !== null && <Failure error={error} onRetry={retry} />}
      {!sittings && error === null && <Loading lines={6} />}
      {sittings && <Left rows={rows} />}
    </PageFrame>
  );
}

const Left = ({ rows }: { readonly rows: readonly Waiting[] }) =>
  rows.length === 0 ? <Nothing /> : <Rows rows={rows} />;

function Answer({ rows }: { readonly rows: readonly Waiting[] }) {
  const { t } = useTranslation('sittings');
  const { decimal } = useFormat();
  const mine = rows.filter(({ waitsFor }) => waitsFor === 'vote').length;
  const points = decimal(sum(rows.map(({ item }) => item.maxPoints)));
  return t('waiting.answer', { count: rows.length, points, mine });
}

interface OpenSittings {
  readonly sittings: readonly SittingAnswer[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The sittings that are under way, with their agendas. */
function useOpenSittings(): OpenSittings {
  const moment = useMoment();
  const list = useRead((when) => councilListOptions({ query: { ...when, limit: 200 } }));
  const open = list.data?.items.filter(({ status }) => status === 'open') ?? [];
  const reads = useQueries({
    queries: open.map(({ session }) => councilOneOptions({ path: { session }, query: { ...moment } })),
  });
  const isRead = list.data !== undefined && reads.every(({ data }) => data !== undefined);
  const failed = [list, ...reads].find(({ error, data }) => error !== null && data === undefined);
  return {
    sittings: isRead ? reads.flatMap(({ data }) => data ?? []) : undefined,
    error: failed?.error ?? null,
    retry: () => [list, ...reads].forEach((read) => void read.refetch()),
  };
}

function Nothing() {
  const { t } = useTranslation('sittings');
  return (
    <Empty title={t('waiting.nothing')} next={t('waiting.nothingNext')}>
      <AnchorLink to="/phien-hop">{t('convening.back')}</AnchorLink>
    </Empty>
  );
}

const COLUMNS = ['indicator', 'points', 'proposed', 'waitsFor', 'sitting'] as const;

function Rows({ rows }: { readonly rows: readonly Waiting[] }) {
  const { t } = useTranslation('sittings');
  return (
    <Table className="cards">
      <Table.Thead>
        <Table.Tr>
          {COLUMNS.map((column) => (
            <Table.Th key={column}>{t(`waiting.column.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Row key={`${row.sitting.session} ${row.item.indicator}`} row={row} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ row: { sitting, item, waitsFor } }: { readonly row: Waiting }) {
  const { t } = useTranslation('sittings');
  const { decimal, day } = useFormat();
  const { indicator, name, maxPoints } = item;
  const standing = standingIn(item);
  return (
    <Table.Tr>
      <Table.Td>
        <AnchorLink
          to="/phien-hop/$session"
          params={{ session: sitting.session }}
          search={{ item: indicator }}
          data-row
        >{`${indicator} ${name}`}</AnchorLink>
      </Table.Td>
      <Table.Td data-label={t('waiting.column.points')}>{decimal(maxPoints)}</Table.Td>
      <Table.Td data-label={t('waiting.column.proposed')}>
        {standing ? decimal(standing.points) : t('waiting.noProposal')}
      </Table.Td>
      <Table.Td data-label={t('waiting.column.waitsFor')}>{t(`waiting.for.${waitsFor}`)}</Table.Td>
      <Table.Td data-label={t('waiting.column.sitting')}>{day(sitting.heldOn)}</Table.Td>
    </Table.Tr>
  );
}
