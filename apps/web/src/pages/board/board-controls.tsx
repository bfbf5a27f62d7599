import { Button, Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CycleShown } from '../../client/types.gen.js';
import { useUnitName } from '../../dossier/use-names.js';
import { STAGES } from './board-model.js';
import type { BoardSearch } from './board-search.js';
import type { Board } from './use-board.js';

const route = getRouteApi('/bang-diem');

export interface BoardControlsProps {
  readonly cycle: CycleShown;
  readonly cycles: readonly CycleShown[];
  /** Units that can be compared with this one. */
  readonly peers: number;
  readonly board: Board | undefined;
}

/** Changes a part of the address; an undefined one is taken away. */
export function useLook(): (next: { readonly [Name in keyof BoardSearch]?: string | undefined }) => void {
  const navigate = useNavigate({ from: '/bang-diem' });
  return (next) => {
    const search = (before: BoardSearch): BoardSearch =>
      Object.fromEntries(Object.entries({ ...before, ...next }).filter(([, value]) => value !== undefined));
    void navigate({ search, replace: true });
  };
}

/** Which year, which step, main indexes or single ones; and the search. */
export function BoardControls({ cycle, cycles, peers, board }: BoardControlsProps) {
  const { t } = useTranslation('board');
  const search = route.useSearch();
  const look = useLook();
  const nameOf = useUnitName();
  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect
        label={t('cycle')}
        value={cycle.key}
        data={cycles.map(({ key, unit, year }) => ({
          value: key,
          label: t('cycleOf', { year, unit: nameOf(unit) }),
        }))}
        onChange={({ currentTarget }) =>
          look({ cycle: currentTarget.value, pillar: undefined, stage: undefined, sort: undefined })
        }
      />
      <NativeSelect
        label={t('stageLabel')}
        value={board?.stage ?? 'self'}
        data={STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
        onChange={({ currentTarget }) => look({ stage: currentTarget.value })}
      />
      <SegmentedControl
        aria-label={t('by.label')}
        value={search.by === 'indicator' ? 'indicator' : 'pillar'}
        data={(['pillar', 'indicator'] as const).map((value) => ({ value, label: t(`by.${value}`) }))}
        onChange={(by) =>
          look({ by: by === 'indicator' ? by : undefined, pillar: undefined, sort: undefined })
        }
      />
      {peers > 1 && <RowsSwitch />}
      <Find />
    </Group>
  );
}

function RowsSwitch() {
  const { t } = useTranslation('board');
  const { rows: shown } = route.useSearch();
  const look = useLook();
  return (
    <SegmentedControl
      aria-label={t('rows.label')}
      value={shown === 'units' ? 'units' : 'agencies'}
      data={(['agencies', 'units'] as const).map((value) => ({ value, label: t(`rows.${value}`) }))}
      onChange={(rows) => look({ rows: rows === 'units' ? rows : undefined })}
    />
  );
}

/** Filters the rows, and leads back from the indicators of one main index to all of them. */
function Find() {
  const { t } = useTranslation('board');
  const search = route.useSearch();
  const look = useLook();
  return (
    <>
      <TextInput
        data-search
        type="search"
        label={t('find')}
        placeholder={t('findHint')}
        value={search.find ?? ''}
        onChange={({ currentTarget }) => look({ find: currentTarget.value || undefined })}
      />
      {search.pillar !== undefined && (
        <Button variant="default" onClick={() => look({ pillar: undefined })}>
          {t('allIndicators')}
        </Button>
      )}
    </>
  );
}
