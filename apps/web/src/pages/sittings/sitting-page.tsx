import { Group, Stack, TextInput, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { councilOneOptions } from '../../client/@tanstack/react-query.gen.js';
import type { SittingAnswer } from '../../client/types.gen.js';
import { isFound } from '../../format/plain-letters.js';
import { useFormat } from '../../format/use-format.js';
import { AnchorLink } from '../../states/links.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { Agenda } from './agenda.js';
import { CloseSitting } from './close-sitting.js';
import { Members } from './members.js';

const route = getRouteApi('/phien-hop/$session');

/** What did this sitting decide, who was there and how did they vote. */
export function Page() {
  const { t } = useTranslation('sittings');
  const { session } = route.useParams();
  const sitting = useRead((moment) => councilOneOptions({ path: { session }, query: { ...moment } }));
  const link = (
    <AnchorLink to="/phien-hop/$session/bien-ban" params={{ session }}>
      {t('minutes.see')}
    </AnchorLink>
  );
  return (
    <PageFrame
      title="sittings"
      question={t('one.question')}
      actions={
        sitting.data && (
          <Group gap="md">
            {link}
            <CloseSitting sitting={sitting.data} />
          </Group>
        )
      }
      {...(sitting.data && { answer: <Answer sitting={sitting.data} /> })}
    >
      <Shown read={sitting} lines={6}>
        {(answer) => (
          <>
            <Members sitting={answer} />
            <Items sitting={answer} />
          </>
        )}
      </Shown>
    </PageFrame>
  );
}

function Answer({ sitting }: { readonly sitting: SittingAnswer }) {
  const { t } = useTranslation('sittings');
  const { day } = useFormat();
  const { heldOn, place, presentCount, memberCount, quorum, decidedCount, indicatorCount, status } = sitting;
  return t(`one.${status}`, {
    day: day(heldOn),
    place,
    present: presentCount,
    members: memberCount,
    quorum,
    decided: decidedCount,
    indicators: indicatorCount,
  });
}

function Items({ sitting }: { readonly sitting: SittingAnswer }) {
  const { t } = useTranslation('sittings');
  const { find = '', item } = route.useSearch();
  const navigate = useNavigate({ from: '/phien-hop/$session' });
  const items = sitting.agenda.filter(({ indicator, name }) => isFound(`${indicator} ${name}`, find));
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h4">
        {t('one.agenda', { count: sitting.agenda.length })}
      </Title>
      <TextInput
        data-search
        type="search"
        className="screen-only"
        maw={360}
        label={t('find')}
        value={find}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: (before) => ({ ...before, find: value || undefined }), replace: true })
        }
      />
      {items.length === 0 ? (
        <Empty title={t('noMatch', { find })} />
      ) : (
        <Agenda sitting={sitting} items={items} opened={item} />
      )}
    </Stack>
  );
}
