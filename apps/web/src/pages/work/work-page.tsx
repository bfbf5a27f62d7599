import { Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { AnchorLink } from '../../states/links.js';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { accountabilityWorkOptions } from '../../client/@tanstack/react-query.gen.js';
import type { WorkItemShown } from '../../client/types.gen.js';
import { today } from '../../format/dates.js';
import { isFound } from '../../format/plain-letters.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { SearchField } from '../../states/search-field.js';
import { Shown } from '../../states/shown.js';
import { CalendarButton } from './calendar-button.js';
import { LostPoints } from './lost-points.js';
import { WorkAnswer } from './work-answer.js';
import { WorkTable } from './work-table.js';
import { byUrgency } from './urgency.js';

const LIST_MAX = 200;
const route = getRouteApi('/viec');

/** Where an officer lands: what is to be done, the most pressing first, and what was lost before. */
export function Page() {
  const { t } = useTranslation('work');
  const work = useRead((moment) => accountabilityWorkOptions({ query: { ...moment, limit: LIST_MAX } }));
  const items = work.data?.items ?? [];
  return (
    <PageFrame
      title="work"
      question={t('question')}
      answer={work.data && <WorkAnswer items={items} />}
      actions={items.length > 0 && <CalendarButton items={items} />}
    >
      <LostPoints />
      <Shown read={work}>
        {({ items: all }) => (all.length === 0 ? <NothingToDo /> : <WorkList items={all} />)}
      </Shown>
    </PageFrame>
  );
}

function NothingToDo() {
  const { t } = useTranslation('work');
  return (
    <Empty title={t('done')} next={t('doneNext')}>
      <AnchorLink to="/tieu-chi">{t('toScores')}</AnchorLink>
    </Empty>
  );
}

function WorkList({ items }: { readonly items: readonly WorkItemShown[] }) {
  const { t } = useTranslation('shell');
  const { q = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/viec' });
  const search = (query: string) => void navigate({ search: (old) => ({ ...old, q: query }), replace: true });
  const found = items.filter(({ sentence, name }) => isFound(`${sentence} ${name}`, q));
  return (
    <Stack gap="sm">
      <SearchField value={q} onChange={search} />
      {found.length === 0 ? (
        <Text>{t('dossier.noMatch', { query: q })}</Text>
      ) : (
        <WorkTable items={byUrgency(found, today())} />
      )}
    </Stack>
  );
}
