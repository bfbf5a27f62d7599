import { Select, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { cyclesListOptions } from '../../client/@tanstack/react-query.gen.js';
import type { CycleShown } from '../../client/types.gen.js';
import { useUnitName } from '../../dossier/use-names.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { Branch } from './branch.js';
import { Replayed } from './replayed.js';

const route = getRouteApi('/phat-lai');

export function Page() {
  const { t } = useTranslation('replay');
  const { part } = route.useSearch();
  const cycles = useRead((moment) => cyclesListOptions({ query: { ...moment, limit: 200 } }));
  return (
    <PageFrame title="replay" question={t(part === 'branch' ? 'questionBranch' : 'question')}>
      <Shown read={cycles}>{({ items }) => <Parts cycles={items} />}</Shown>
    </PageFrame>
  );
}

function Parts({ cycles }: { readonly cycles: readonly CycleShown[] }) {
  const { t } = useTranslation('replay');
  const { cycle: named, part } = route.useSearch();
  const navigate = route.useNavigate();
  const nameOf = useUnitName();
  const cycle =
    cycles.find(({ key }) => key === named) ??
    cycles.find(({ published }) => published !== null) ??
    cycles[0];
  if (!cycle) return <Empty title={t('noCycle')} next={t('noCycleNext')} />;
  const change = (changed: { readonly cycle?: string; readonly part?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), resetScroll: false });
  return (
    <>
      <Select
        label={t('cycle')}
        maw={420}
        allowDeselect={false}
        data={cycles.map(({ key, year, unit, framework }) => ({
          value: key,
          label: t('cycleName', { year, unit: nameOf(unit), framework }),
        }))}
        value={cycle.key}
        onChange={(key) => key !== null && change({ cycle: key })}
      />
      <Tabs
        value={part === 'branch' ? 'branch' : 'replay'}
        onChange={(chosen) => chosen !== null && change({ part: chosen })}
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="replay">{t('part.replay')}</Tabs.Tab>
          <Tabs.Tab value="branch">{t('part.branch')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="replay" pt="md">
          <Replayed cycle={cycle.key} />
        </Tabs.Panel>
        <Tabs.Panel value="branch" pt="md">
          <Branch key={cycle.key} cycle={cycle} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
