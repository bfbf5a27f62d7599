import { Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { cycleBoardDossiersOptions } from '../../client/@tanstack/react-query.gen.js';
import type { CycleShown, DossierShown } from '../../client/types.gen.js';
import { CycleFilters, CycleOfPage } from '../../dossier/cycle-page.js';
import { scoreAt } from '../../dossier/keys.js';
import { sum } from '../../format/decimal.js';
import { isFound } from '../../format/plain-letters.js';
import { useFormat } from '../../format/use-format.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { CriteriaTable } from './criteria-table.js';

const LIST_MAX = 200;
const route = getRouteApi('/tieu-chi');

/** The agency's indicators of a year; the newest year, which is the one being worked on. */
export function Page() {
  const { t } = useTranslation('criteria');
  const { cycle } = route.useSearch();
  return (
    <PageFrame title="criteria" question={t('question')}>
      <CycleOfPage wanted={cycle} otherwise={([newest]) => newest}>
        {(shown, cycles) => <Criteria cycle={shown} cycles={cycles} />}
      </CycleOfPage>
    </PageFrame>
  );
}

interface CriteriaProps {
  readonly cycle: CycleShown;
  readonly cycles: readonly CycleShown[];
}

function Criteria({ cycle, cycles }: CriteriaProps) {
  const { q = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/tieu-chi' });
  const dossiers = useRead((moment) =>
    cycleBoardDossiersOptions({ path: { cycle: cycle.key }, query: { ...moment, limit: LIST_MAX } }),
  );
  return (
    <>
      <Shown read={dossiers} lines={1}>
        {({ items }) => (items.length === 0 ? null : <Answer dossiers={items} />)}
      </Shown>
      <CycleFilters
        cycles={cycles}
        cycle={cycle.key}
        query={q}
        onCycle={(key) => void navigate({ search: (old) => ({ ...old, cycle: key }) })}
        onQuery={(query) => void navigate({ search: (old) => ({ ...old, q: query }), replace: true })}
      />
      {dossiers.data && <Rows dossiers={dossiers.data.items} query={q} />}
    </>
  );
}

function Rows({ dossiers, query }: { readonly dossiers: readonly DossierShown[]; readonly query: string }) {
  const { t } = useTranslation(['criteria', 'shell']);
  if (dossiers.length === 0) return <Empty title={t('none')} next={t('noneNext')} />;
  const found = dossiers.filter(({ indicator, name }) => isFound(`${indicator} ${name}`, query));
  if (found.length === 0) return <Text>{t('shell:dossier.noMatch', { query })}</Text>;
  return <CriteriaTable dossiers={found} />;
}

function Answer({ dossiers }: { readonly dossiers: readonly DossierShown[] }) {
  const { t } = useTranslation('criteria');
  const { decimal } = useFormat();
  return (
    <Text size="lg">
      {t('answer', {
        count: dossiers.length,
        points: decimal(sum(dossiers.map((dossier) => scoreAt(dossier, 'self')?.points ?? '0'))),
        max: decimal(sum(dossiers.map(({ maxPoints }) => maxPoints))),
        submitted: dossiers.filter(({ submittedPeriods }) => submittedPeriods.length > 0).length,
        unproven: dossiers.filter(({ evidenceCount }) => evidenceCount === 0).length,
      })}
    </Text>
  );
}
