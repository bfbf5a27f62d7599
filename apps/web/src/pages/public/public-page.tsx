import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import {
  publishedYearsListOptions,
  targetsJudgedOptions,
  trendTrendOptions,
} from '../../client/@tanstack/react-query.gen.js';
import { useSession } from '../../session/session.js';
import { PageFrame } from '../../states/page-frame.js';
import { Section } from '../../states/section.js';
import { Shown } from '../../states/shown.js';
import { PublicAnswer } from './public-answer.js';
import { PublishedScores } from './published-scores.js';
import { RankTrend } from './rank-trend.js';
import { Targets } from './targets.js';

const route = getRouteApi('/cong-khai');

/** The province whose ledger this is. */
const PROVINCE = 'khanhhoa';

export function Page() {
  const { t } = useTranslation('public');
  const { unit = PROVINCE } = route.useSearch();
  const years = useRead((moment) => publishedYearsListOptions({ path: { unit }, query: { ...moment } }));
  const trend = useRead((moment) => trendTrendOptions({ path: { unit }, query: { ...moment } }));
  const targets = useRead((moment) => targetsJudgedOptions({ path: { unit }, query: { ...moment } }));
  return (
    <PageFrame
      title="public"
      question={t('question')}
      answer={<PublicAnswer years={years.data?.items} trend={trend.data} />}
      actions={<SignInButton />}
    >
      <Section title={t('scores.title')}>
        <Shown read={years}>{({ items }) => <PublishedScores years={items} />}</Shown>
      </Section>
      <Section title={t('trend.title')}>
        <Shown read={trend}>{(shown) => <RankTrend trend={shown} />}</Shown>
      </Section>
      <Section title={t('targets.title')}>
        <Shown read={targets}>{(shown) => <Targets targets={shown.targets} />}</Shown>
      </Section>
    </PageFrame>
  );
}

function SignInButton() {
  const { t } = useTranslation();
  const { status } = useSession();
  if (status !== 'signed-out') return null;
  return (
    <Button component={Link} to="/dang-nhap">
      {t('signIn.title')}
    </Button>
  );
}
