import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { agenciesListOptions } from '../../client/@tanstack/react-query.gen.js';
import { useAgencyNames } from '../../dossier/use-names.js';
import { useAccount } from '../../session/session.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { AgencyTable } from './agency-table.js';
import { KINDS } from './kinds.js';

const route = getRouteApi('/don-vi');

export function Page() {
  const { t } = useTranslation('agencies');
  const { search, kind } = route.useSearch();
  const asked = { ...(search && { search }), ...(kind && { kind }), limit: 200 };
  const agencies = useRead((moment) => agenciesListOptions({ query: { ...moment, ...asked } }), {
    keep: true,
  });
  return (
    <PageFrame title="agencies" question={t('question')} answer={<OwnAccount />}>
      <Filters />
      <Shown read={agencies}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <NothingFound />
          ) : (
            <>
              <Text role="status">
                {t(nextCursor === null ? 'count' : 'countMore', { count: items.length })}
              </Text>
              <AgencyTable agencies={items} />
            </>
          )
        }
      </Shown>
    </PageFrame>
  );
}

/** What can be read of accounts: one's own. */
function OwnAccount() {
  const { t } = useTranslation(['agencies', 'shell']);
  const account = useAccount();
  const agencyName = useAgencyNames();
  if (!account) return null;
  const { id, displayName, role, agency } = account;
  return (
    <>
      {t('account', {
        id,
        name: displayName,
        role: t(`shell:role.${role}`),
        agency: agency === undefined ? t('noAgency') : t('ofAgency', { agency: agencyName(agency) }),
      })}
    </>
  );
}

function Filters() {
  const { t } = useTranslation('agencies');
  const { search = '', kind } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changed: { readonly search?: string; readonly kind?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false });
  return (
    <Group>
      <TextInput
        label={t('search')}
        type="search"
        data-search
        value={search}
        onChange={({ currentTarget }) => change({ search: currentTarget.value })}
      />
      <Select
        label={t('kind')}
        placeholder={t('anyKind')}
        clearable
        data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind === undefined || kind === '' ? null : kind}
        onChange={(chosen) => change({ kind: chosen ?? '' })}
      />
    </Group>
  );
}

function NothingFound() {
  const { t } = useTranslation(['agencies', 'shell']);
  const navigate = route.useNavigate();
  return (
    <Empty title={t('notFound')}>
      <Button onClick={() => void navigate({ search: ({ search: _, kind: __, ...rest }) => rest })}>
        {t('shell:state.clearFilter')}
      </Button>
    </Empty>
  );
}
