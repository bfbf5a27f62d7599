import { Badge, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isPast, useMoment } from '../../api/moment.js';
import { useRead } from '../../api/reading.js';
import { councilListOptions } from '../../client/@tanstack/react-query.gen.js';
import type { SessionShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { useAccount } from '../../session/session.js';
import { AnchorLink } from '../../states/links.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';

/** When did the council sit, and what is still to be decided. */
export function Page() {
  const { t } = useTranslation('sittings');
  const sittings = useRead((moment) => councilListOptions({ query: { ...moment, limit: 200 } }));
  const items = sittings.data?.items ?? [];
  const mayConvene = useMayConvene();
  const open = items.filter(({ status }) => status === 'open').length;
  return (
    <PageFrame
      title="sittings"
      question={t('question')}
      {...(mayConvene && { actions: <Convene /> })}
      {...(items.length > 0 && { answer: t('answer', { count: items.length, open }) })}
    >
      <Shown read={sittings}>
        {() =>
          items.length === 0 ? <Empty title={t('empty')} next={t('emptyNext')} /> : <Sittings items={items} />
        }
      </Shown>
    </PageFrame>
  );
}

/** Those who may be chair or secretary, and admins; in a moment that has passed nobody. */
function useMayConvene(): boolean {
  const role = useAccount()?.role;
  const past = isPast(useMoment());
  return !past && (role === 'council' || role === 'admin');
}

function Convene() {
  const { t } = useTranslation('sittings');
  return <AnchorLink to="/trieu-tap-phien-hop">{t('act.convene')}</AnchorLink>;
}

function Sittings({ items }: { readonly items: readonly SessionShown[] }) {
  const { t } = useTranslation('sittings');
  return (
    <Table className="cards">
      <Table.Thead>
        <Table.Tr>
          {(['session', 'place', 'present', 'decided', 'status', 'minutes'] as const).map((column) => (
            <Table.Th key={column}>{t(`column.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item) => (
          <Sitting key={item.session} item={item} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Sitting({ item }: { readonly item: SessionShown }) {
  const { t } = useTranslation('sittings');
  const { day } = useFormat();
  const { session, heldOn, unitName, place, presentCount, memberCount, decidedCount, indicatorCount } = item;
  const params = { session };
  return (
    <Table.Tr>
      <Table.Td>
        <AnchorLink to="/phien-hop/$session" params={params} data-row>
          {t('named', { day: day(heldOn), unit: unitName ?? item.cycle })}
        </AnchorLink>
      </Table.Td>
      <Table.Td data-label={t('column.place')}>{place}</Table.Td>
      <Table.Td data-label={t('column.present')}>{`${presentCount}/${memberCount}`}</Table.Td>
      <Table.Td data-label={t('column.decided')}>{`${decidedCount}/${indicatorCount}`}</Table.Td>
      <Table.Td data-label={t('column.status')}>
        <Status status={item.status} />
      </Table.Td>
      <Table.Td data-label={t('column.minutes')}>
        <AnchorLink to="/phien-hop/$session/bien-ban" params={params}>
          {t('minutesOf', { day: day(heldOn) })}
        </AnchorLink>
      </Table.Td>
    </Table.Tr>
  );
}

export function Status({ status }: { readonly status: SessionShown['status'] }) {
  const { t } = useTranslation('sittings');
  return (
    <Badge variant="outline" tt="none" color={status === 'open' ? 'blue.9' : 'gray.7'}>
      {t(`status.${status}`)}
    </Badge>
  );
}
