import { Alert, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { accountabilityByYearOptions } from '../../client/@tanstack/react-query.gen.js';
import type { CycleShown, YearOfLossesShown } from '../../client/types.gen.js';
import { CycleOfPage } from '../../dossier/cycle-page.js';
import { useFormat } from '../../format/use-format.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { CauseChanges } from './cause-changes.js';
import { MappingTable } from './mapping-table.js';
import { signed, splitOf } from './split.js';
import { SplitBar } from './split-bar.js';

const LIST_MAX = 200;
const route = getRouteApi('/so-sanh-nam');

/** Two years beside each other: what the unit changed, and what the rules and the others did. */
export function Page() {
  const { t } = useTranslation('years');
  return (
    <PageFrame title="years" question={t('question')}>
      <CycleOfPage wanted={undefined} otherwise={([newest]) => newest}>
        {({ unit }, cycles) => <Years unit={unit} cycles={cycles} />}
      </CycleOfPage>
    </PageFrame>
  );
}

function Years({ unit, cycles }: { readonly unit: string; readonly cycles: readonly CycleShown[] }) {
  const { t } = useTranslation('years');
  const { from: wantedFrom, to: wantedTo } = route.useSearch();
  const years = useRead((moment) =>
    accountabilityByYearOptions({ path: { unit }, query: { ...moment, limit: LIST_MAX } }),
  );
  return (
    <Shown read={years}>
      {({ items }) => {
        const rising = items.toSorted((a, b) => a.year - b.year);
        const to = rising.find(({ cycle }) => cycle === wantedTo) ?? rising.at(-1);
        const from = rising.find(({ cycle }) => cycle === wantedFrom) ?? rising.at(-2);
        if (from === undefined || to === undefined) return <Empty title={t('none')} next={t('noneNext')} />;
        const isLocked = cycles.some(({ key, lock }) => key === to.cycle && lock !== null);
        return <Compared years={rising} from={from} to={to} isLocked={isLocked} />;
      }}
    </Shown>
  );
}

interface ComparedProps {
  readonly years: readonly YearOfLossesShown[];
  readonly from: YearOfLossesShown;
  readonly to: YearOfLossesShown;
  readonly isLocked: boolean;
}

function Compared({ years, from, to, isLocked }: ComparedProps) {
  const { t } = useTranslation('years');
  const split = splitOf(from, to);
  const isOther = from.framework !== to.framework;
  return (
    <Stack gap="md">
      <Answer from={from} to={to} />
      <Choice years={years} from={from} to={to} />
      {!isLocked && <Alert color="yellow">{t('provisional', { year: to.year })}</Alert>}
      <Alert color={isOther ? 'orange' : 'gray'}>
        {isOther
          ? t('other', { from: from.framework, to: to.framework })
          : t('same', { framework: to.framework })}
      </Alert>
      <SplitBar split={split} />
      <CauseChanges split={split} from={from} to={to} />
      {isOther && <MappingTable from={from.framework} to={to.framework} />}
    </Stack>
  );
}

function Answer({ from, to }: Pick<ComparedProps, 'from' | 'to'>) {
  const { t } = useTranslation('years');
  const { decimal } = useFormat();
  const split = splitOf(from, to);
  const of = (points: string) => signed(points, decimal(points));
  return (
    <Text size="lg" className="answer">
      {t('answer', {
        from: from.year,
        to: to.year,
        change: of(split.change),
        before: decimal(split.before),
        after: decimal(split.after),
        ours: of(split.ours),
        rules: of(split.rules),
      })}
    </Text>
  );
}

function Choice({ years, from, to }: Omit<ComparedProps, 'isLocked'>) {
  const { t } = useTranslation('years');
  const navigate = useNavigate({ from: '/so-sanh-nam' });
  const data = years.map(({ cycle, year, framework }) => ({ value: cycle, label: `${year} (${framework})` }));
  return (
    <Group>
      <NativeSelect
        label={t('from')}
        value={from.cycle}
        data={data}
        onChange={(event) => {
          const key = event.currentTarget.value;
          void navigate({ search: (old) => ({ ...old, from: key }) });
        }}
      />
      <NativeSelect
        label={t('to')}
        value={to.cycle}
        data={data}
        onChange={(event) => {
          const key = event.currentTarget.value;
          void navigate({ search: (old) => ({ ...old, to: key }) });
        }}
      />
    </Group>
  );
}
