import { Group, SegmentedControl, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import {
  dossierReadsHistoryOptions,
  dossierReadsOneOptions,
  dossierReadsScoreHistoryOptions,
} from '../../client/@tanstack/react-query.gen.js';
import type { DossierAnswer, TimelineShown } from '../../client/types.gen.js';
import { DossierLinks } from '../../dossier/dossier-links.js';
import { minus } from '../../format/decimal.js';
import { useFormat } from '../../format/use-format.js';
import { Empty } from '../../states/empty.js';
import { AnchorLink } from '../../states/links.js';
import { Loading } from '../../states/loading.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { Difference } from './difference.js';
import { lastScore } from './score-steps.js';
import { Story } from './story.js';

/** The chart is most of this page's code; the sentences do not wait for it. */
const ScoreChart = lazy(() => import('./score-chart.js'));

const route = getRouteApi('/lich-su/$dossier');
const ITEMS_MAX = 200;

/** How did this score come to be. */
export function Page() {
  const { t } = useTranslation('history');
  const { dossier } = route.useParams();
  const path = { dossier };
  const one = useRead((moment) => dossierReadsOneOptions({ path, query: { ...moment } }));
  const story = useRead((moment) =>
    dossierReadsHistoryOptions({ path, query: { ...moment, limit: ITEMS_MAX } }),
  );
  const scores = useRead((moment) =>
    dossierReadsScoreHistoryOptions({ path, query: { ...moment, limit: ITEMS_MAX } }),
  );
  const { indicator } = one.data ?? {};
  return (
    <PageFrame
      title="history"
      question={indicator === undefined ? t('questionPlain') : t('question', { indicator })}
      {...(one.data && { answer: <Answer dossier={one.data} changes={scores.data?.items.length} /> })}
    >
      <DossierLinks dossier={dossier} />
      <Shown read={one} lines={1}>
        {({ name }) => <Text>{name}</Text>}
      </Shown>
      {scores.data && scores.data.items.length > 0 && (
        <Suspense fallback={<Loading lines={3} />}>
          <ScoreChart scores={scores.data.items} />
        </Suspense>
      )}
      {one.error === null && (
        <Shown read={story}>
          {({ items, nextCursor }) => <Told items={items} hasMore={nextCursor !== null} />}
        </Shown>
      )}
    </PageFrame>
  );
}

interface AnswerProps {
  readonly dossier: DossierAnswer;
  readonly changes: number | undefined;
}

function Answer({ dossier, changes }: AnswerProps) {
  const { t } = useTranslation('history');
  const { decimal } = useFormat();
  const score = lastScore(dossier.scores);
  if (!score) return t('answer.none', { maxPoints: decimal(dossier.maxPoints) });
  const lost = minus(score.maxPoints, score.points);
  return (
    <>
      {t('answer.score', {
        stage: t(`stage.${score.stage}`),
        points: decimal(score.points),
        maxPoints: decimal(score.maxPoints),
      })}
      {score.provisional && ` (${t('provisional')})`}
      {changes !== undefined && `, ${t('answer.changes', { count: changes })}`}.{' '}
      {lost !== '0' && (
        <AnchorLink to="/vi-sao/$dossier" params={{ dossier: dossier.key }} search={{ stage: score.stage }}>
          {t('answer.why', { lost: decimal(lost) })}
        </AnchorLink>
      )}
    </>
  );
}

interface ToldProps {
  readonly items: readonly TimelineShown[];
  readonly hasMore: boolean;
}

function Told({ items, hasMore }: ToldProps) {
  const { t } = useTranslation('history');
  const { order } = route.useSearch();
  const navigate = useNavigate({ from: '/lich-su/$dossier' });
  if (items.length === 0) return <Empty title={t('empty')} next={t('emptyNext')} />;
  return (
    <>
      <Difference items={items} />
      <Group justify="space-between">
        <Text component="h2" fw={600} m={0}>
          {t('told', { count: items.length })}
        </Text>
        <SegmentedControl
          className="screen-only"
          aria-label={t('order.label')}
          value={order ?? 'newest'}
          data={(['newest', 'oldest'] as const).map((value) => ({ value, label: t(`order.${value}`) }))}
          onChange={(value) =>
            void navigate({
              search: (before) => ({ ...before, order: value === 'oldest' ? value : undefined }),
              replace: true,
            })
          }
        />
      </Group>
      {hasMore && <Text c="dimmed">{t('more', { count: items.length })}</Text>}
      <Story items={order === 'oldest' ? items : items.toReversed()} />
    </>
  );
}
