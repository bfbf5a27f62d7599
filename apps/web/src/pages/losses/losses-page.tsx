import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { accountabilityLossesOptions } from '../../client/@tanstack/react-query.gen.js';
import type { AccountabilityAnswer, CycleShown } from '../../client/types.gen.js';
import { CycleFilters, CycleOfPage } from '../../dossier/cycle-page.js';
import { judgedCycle } from '../../dossier/use-cycles.js';
import { useFormat } from '../../format/use-format.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { CauseTable } from './cause-table.js';
import { LossTable } from './loss-table.js';

const route = getRouteApi('/vi-sao');

/** Every point that the agency lost in a year, by cause and one by one; each leads to its proof. */
export function Page() {
  const { cycle: wanted } = route.useSearch();
  return (
    <CycleOfPage wanted={wanted} otherwise={judgedCycle}>
      {(cycle, cycles) => <LossesOf cycles={cycles} cycle={cycle} />}
    </CycleOfPage>
  );
}

interface LossesOfProps {
  readonly cycles: readonly CycleShown[];
  readonly cycle: CycleShown;
}

function LossesOf({ cycles, cycle }: LossesOfProps) {
  const { t } = useTranslation('losses');
  const { q = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/vi-sao' });
  const losses = useRead((moment) =>
    accountabilityLossesOptions({ path: { cycle: cycle.key }, query: { ...moment, stage: 'published' } }),
  );
  return (
    <PageFrame
      title="losses"
      question={t('question')}
      answer={losses.data && <Answer losses={losses.data} year={cycle.year} />}
    >
      <CycleFilters
        cycles={cycles}
        cycle={cycle.key}
        query={q}
        onCycle={(key) => void navigate({ search: (old) => ({ ...old, cycle: key }) })}
        onQuery={(query) => void navigate({ search: (old) => ({ ...old, q: query }), replace: true })}
      />
      <Shown read={losses}>
        {(given) => (
          <>
            <CauseTable losses={given} />
            <LossTable losses={given.losses} query={q} />
          </>
        )}
      </Shown>
    </PageFrame>
  );
}

function Answer({ losses, year }: { readonly losses: AccountabilityAnswer; readonly year: number }) {
  const { t } = useTranslation('losses');
  const { decimal } = useFormat();
  const [first] = losses.byCause;
  if (first === undefined) return t('none');
  return (
    <>
      {t('answer', {
        points: decimal(losses.lostShown),
        year,
        cause: first.name,
        causePoints: decimal(first.points),
      })}{' '}
      {losses.pending > 0 && t('pending', { count: losses.pending })}
    </>
  );
}
