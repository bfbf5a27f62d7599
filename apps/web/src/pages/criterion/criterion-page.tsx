import { Alert, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import {
  cyclesOneOptions,
  dossierReadsOneOptions,
  frameworksOneOptions,
} from '../../client/@tanstack/react-query.gen.js';
import type { CycleAnswer, DossierAnswer, IndicatorShown } from '../../client/types.gen.js';
import { DossierLinks } from '../../dossier/dossier-links.js';
import { partsOf } from '../../dossier/keys.js';
import { daysUntil, inDays, today } from '../../format/dates.js';
import { useFormat } from '../../format/use-format.js';
import { useAccount } from '../../session/session.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { FiguresForm } from './figures-form.js';
import { chosenPeriod, progressOf, type Period } from './periods.js';
import { Standing } from './standing.js';
import { Submission } from './submission.js';

const route = getRouteApi('/tieu-chi/$dossier');

/** What to hand in for one indicator, and how many points it makes. */
export function Page() {
  const { t } = useTranslation('criterion');
  const { dossier } = route.useParams();
  const { cycle, framework, indicator } = partsOf(dossier);
  const own = useRead((moment) => dossierReadsOneOptions({ path: { dossier }, query: { ...moment } }));
  const year = useRead((moment) => cyclesOneOptions({ path: { cycle }, query: { ...moment } }));
  const rules = useRead((moment) =>
    frameworksOneOptions({ path: { code: framework }, query: { ...moment } }),
  );
  const row = rules.data?.indicators.find(({ code }) => code === indicator);
  return (
    <PageFrame
      title="criterion"
      question={t('question', { indicator })}
      answer={row && <RuleInWords row={row} />}
    >
      <DossierLinks dossier={dossier} />
      <Shown read={own}>
        {(given) => (
          <Shown read={year}>
            {(cycleGiven) => (
              <Shown read={rules}>
                {() => row && <Handing dossier={given} cycle={cycleGiven} row={row} />}
              </Shown>
            )}
          </Shown>
        )}
      </Shown>
    </PageFrame>
  );
}

function RuleInWords({ row }: { readonly row: IndicatorShown }) {
  const { t } = useTranslation('criterion');
  const { decimal } = useFormat();
  const isClear = row.readings.rule.how !== 'unclear' || row.readings.rule.confirmed !== undefined;
  return (
    <>
      <Text fw={600}>{row.name}</Text>
      {t('answer', { max: decimal(row.maxPoints), rule: row.ruleInWords })} {!isClear && t('assumed')}
    </>
  );
}

interface HandingProps {
  readonly dossier: DossierAnswer;
  readonly cycle: CycleAnswer;
  readonly row: IndicatorShown;
}

function Handing({ dossier, cycle, row }: HandingProps) {
  const { t } = useTranslation('criterion');
  const account = useAccount();
  const wanted = route.useSearch().period;
  const period = chosenPeriod(cycle.periods, wanted, today());
  if (period === undefined) return null;
  const progress = progressOf(dossier, period.code);
  return (
    <Stack gap="md">
      <PeriodSelect dossier={dossier} periods={cycle.periods} period={period} />
      <Standing dossier={dossier} period={period} />
      {account?.role !== 'officer' && <Text>{t('officersOnly')}</Text>}
      {dossier.lock !== null && (
        <Alert color="gray">{t(dossier.lock === 'final' ? 'final' : 'locked')}</Alert>
      )}
      <FiguresForm
        key={`${dossier.key} ${period.code}`}
        dossier={dossier}
        period={period}
        progress={progress}
        row={row}
      />
      <Submission dossier={dossier} period={period} progress={progress} />
    </Stack>
  );
}

interface PeriodSelectProps {
  readonly dossier: DossierAnswer;
  readonly periods: readonly Period[];
  readonly period: Period;
}

function PeriodSelect({ dossier, periods, period }: PeriodSelectProps) {
  const { t } = useTranslation('criterion');
  const { day, language } = useFormat();
  const navigate = useNavigate({ from: '/tieu-chi/$dossier' });
  const mark = (code: string) => {
    if (dossier.returnedPeriods.includes(code)) return ` (${t('returnedMark')})`;
    return dossier.submittedPeriods.includes(code) ? ` (${t('submittedMark')})` : '';
  };
  const choose = (code: string) => void navigate({ search: (old) => ({ ...old, period: code }) });
  return (
    <Group align="flex-end" gap="sm">
      <NativeSelect
        label={t('period')}
        value={period.code}
        data={periods.map(({ code, label }) => ({ value: code, label: label + mark(code) }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <Text pb={10}>
        {t('due', { day: day(period.dueBefore), inDays: inDays(daysUntil(period.dueBefore), language) })}
      </Text>
    </Group>
  );
}
