import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { dossierReadsOneOptions, dossierReadsWhyOptions } from '../../client/@tanstack/react-query.gen.js';
import type { WhyAnswer } from '../../client/types.gen.js';
import { DossierLinks } from '../../dossier/dossier-links.js';
import { isStage, partsOf, STAGES } from '../../dossier/keys.js';
import { useFormat } from '../../format/use-format.js';
import { CopyAnswer } from '../../states/copy-answer.js';
import { Loading } from '../../states/loading.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { Basis } from './basis.js';
import { Causes } from './causes.js';
import { EvidenceList } from './evidence-list.js';
import { barsOf } from './waterfall.js';

const WaterfallChart = lazy(() => import('./waterfall-chart.js'));
const route = getRouteApi('/vi-sao/$dossier');

/** The heart of the product: why points were lost, who decided, when, on what basis; the sentence first. */
export function Page() {
  const { t } = useTranslation('why');
  const { dossier } = route.useParams();
  const { stage } = route.useSearch();
  const path = { dossier };
  const why = useRead((moment) =>
    dossierReadsWhyOptions({ path, query: { ...moment, ...(stage !== undefined && { stage }) } }),
  );
  const { indicator } = partsOf(dossier);
  return (
    <PageFrame
      title="why"
      question={t('question', { indicator })}
      answer={why.data && <Headline why={why.data} />}
      actions={why.data && <CopyAnswer text={why.data.sentence} label={t('copy')} />}
    >
      <DossierLinks dossier={dossier} />
      <StageSwitch />
      <Shown read={why} lines={6}>
        {(given) => <Proof why={given} />}
      </Shown>
    </PageFrame>
  );
}

function Headline({ why }: { readonly why: WhyAnswer }) {
  const { t } = useTranslation(['why', 'shell']);
  const { decimal } = useFormat();
  const { indicator, lost, score, stage } = why;
  if (score === null || lost === null) return t('unscored', { indicator, max: '' });
  const facts = {
    indicator,
    lost: decimal(lost),
    points: decimal(score.points),
    max: decimal(score.maxPoints),
    stage: t(`shell:stage.${stage}`),
  };
  return lost === '0' ? t('full', facts) : <span className="loss-text">{t('lost', facts)}</span>;
}

function Proof({ why }: { readonly why: WhyAnswer }) {
  const { t } = useTranslation('why');
  return (
    <Stack gap="lg">
      <Text className="sentence">{why.sentence}</Text>
      {why.score?.provisional && (
        <Text c="orange.9">{t('provisionalWhy', { assumptions: why.score.assumptions.join(' ') })}</Text>
      )}
      <Waterfall why={why} />
      <Causes losses={why.losses} isScored={why.score !== null} />
      <EvidenceList dossier={why.key} evidence={why.evidence} />
      <Basis why={why} />
    </Stack>
  );
}

function Waterfall({ why: { key, stage } }: { readonly why: WhyAnswer }) {
  const dossier = useRead((moment) =>
    dossierReadsOneOptions({ path: { dossier: key }, query: { ...moment } }),
  );
  return (
    <Shown read={dossier}>
      {({ scores }) => {
        const bars = barsOf(scores, stage);
        return bars.length === 0 ? null : (
          <Suspense fallback={<Loading />}>
            <WaterfallChart bars={bars} />
          </Suspense>
        );
      }}
    </Shown>
  );
}

function StageSwitch() {
  const { t } = useTranslation(['why', 'shell']);
  const { stage } = route.useSearch();
  const navigate = useNavigate({ from: '/vi-sao/$dossier' });
  const choose = (value: string) =>
    void navigate({ search: ({ stage: _, ...rest }) => (isStage(value) ? { ...rest, stage: value } : rest) });
  return (
    <Group>
      <NativeSelect
        label={t('stageSwitch')}
        value={stage ?? ''}
        data={[
          { value: '', label: t('latest') },
          ...STAGES.map((each) => ({ value: each, label: t(`shell:stage.${each}`) })),
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    </Group>
  );
}
