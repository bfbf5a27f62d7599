import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CycleShown } from '../client/types.gen.js';
import { Empty } from '../states/empty.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import { SearchField } from '../states/search-field.js';
import { CycleSelect } from './cycle-select.js';
import { useCycles } from './use-cycles.js';

export interface CycleOfPageProps {
  /** The cycle that the address names. */
  readonly wanted: string | undefined;
  /** The one to show where it names none. */
  readonly otherwise: (cycles: readonly CycleShown[]) => CycleShown | undefined;
  readonly children: (cycle: CycleShown, cycles: readonly CycleShown[]) => ReactNode;
}

/** What a page shows of one year, once the years are known. */
export function CycleOfPage({ wanted, otherwise, children }: CycleOfPageProps) {
  const { t } = useTranslation();
  const { cycles, error, refetch } = useCycles();
  const cycle = cycles?.find(({ key }) => key === wanted) ?? otherwise(cycles ?? []);
  if (cycles !== undefined && cycle !== undefined) return children(cycle, cycles);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return cycles === undefined ? (
    <Loading />
  ) : (
    <Empty title={t('dossier.noCycle')} next={t('dossier.noCycleNext')} />
  );
}

export interface CycleFiltersProps {
  readonly cycles: readonly CycleShown[];
  readonly cycle: string;
  readonly query: string;
  readonly onCycle: (cycle: string) => void;
  readonly onQuery: (query: string) => void;
}

/** The year and the search, side by side. */
export function CycleFilters({ cycles, cycle, query, onCycle, onQuery }: CycleFiltersProps) {
  return (
    <Group align="flex-end" gap="sm">
      <CycleSelect cycles={cycles} value={cycle} onChange={onCycle} />
      <SearchField value={query} onChange={onQuery} />
    </Group>
  );
}
