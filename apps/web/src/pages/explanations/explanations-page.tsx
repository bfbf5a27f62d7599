import { Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { AnchorLink } from '../../states/links.js';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { cycleBoardDossiersOptions } from '../../client/@tanstack/react-query.gen.js';
import type { CycleShown } from '../../client/types.gen.js';
import { CycleFilters, CycleOfPage } from '../../dossier/cycle-page.js';
import { judgedCycle } from '../../dossier/use-cycles.js';
import { sum } from '../../format/decimal.js';
import { isFound } from '../../format/plain-letters.js';
import { useFormat } from '../../format/use-format.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { RoundTable, type RoundOf } from './round-table.js';

const LIST_MAX = 200;
const route = getRouteApi('/giai-trinh');

/** Every round of explanation of the agency's indicators in a year: where it is, and what it brought back. */
export function Page() {
  const { t } = useTranslation('explanations');
  const { cycle } = route.useSearch();
  return (
    <PageFrame title="explanations" question={t('question')}>
      <CycleOfPage wanted={cycle} otherwise={judgedCycle}>
        {(shown, cycles) => <Explanations cycle={shown} cycles={cycles} />}
      </CycleOfPage>
    </PageFrame>
  );
}

interface ExplanationsProps {
  readonly cycle: CycleShown;
  readonly cycles: readonly CycleShown[];
}

function Explanations({ cycle, cycles }: ExplanationsProps) {
  const { q = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/giai-trinh' });
  const dossiers = useRead((moment) =>
    cycleBoardDossiersOptions({ path: { cycle: cycle.key }, query: { ...moment, limit: LIST_MAX } }),
  );
  return (
    <>
      <CycleFilters
        cycles={cycles}
        cycle={cycle.key}
        query={q}
        onCycle={(key) => void navigate({ search: (old) => ({ ...old, cycle: key }) })}
        onQuery={(query) => void navigate({ search: (old) => ({ ...old, q: query }), replace: true })}
      />
      <Shown read={dossiers}>
        {({ items }) => (
          <Rounds
            query={q}
            rounds={items.flatMap((dossier) => dossier.rounds.map((round) => ({ dossier, round })))}
          />
        )}
      </Shown>
    </>
  );
}

function Rounds({ rounds, query }: { readonly rounds: readonly RoundOf[]; readonly query: string }) {
  const { t } = useTranslation(['explanations', 'shell']);
  const { decimal } = useFormat();
  if (rounds.length === 0)
    return (
      <Empty title={t('none')} next={t('noneNext')}>
        <AnchorLink to="/vi-sao">{t('toLosses')}</AnchorLink>
      </Empty>
    );
  const found = rounds.filter(({ dossier: { indicator, name } }) => isFound(`${indicator} ${name}`, query));
  const open = rounds.filter(({ round: { status } }) => status === 'asked' || status === 'sent');
  return (
    <>
      <Text size="lg">
        {t('answer', {
          rounds: rounds.length,
          recovered: decimal(sum(rounds.map(({ round }) => round.recovered ?? '0'))),
          asked: decimal(sum(rounds.map(({ round }) => round.pointsAsked ?? '0'))),
          open: open.length,
        })}
      </Text>
      {found.length === 0 ? (
        <Text>{t('shell:dossier.noMatch', { query })}</Text>
      ) : (
        <RoundTable rounds={found} />
      )}
    </>
  );
}
