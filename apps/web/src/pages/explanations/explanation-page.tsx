import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import {
  dossierReadsHistoryOptions,
  dossierReadsOneOptions,
} from '../../client/@tanstack/react-query.gen.js';
import { DossierLinks } from '../../dossier/dossier-links.js';
import { partsOf } from '../../dossier/keys.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { DraftForm } from './draft-form.js';
import { RoundCard } from './round-card.js';
import { RoundTimeline } from './round-timeline.js';

const LIST_MAX = 200;
const route = getRouteApi('/giai-trinh/$dossier');

/** The rounds of one indicator: what was asked, who acts next, the agency's draft, and what happened. */
export function Page() {
  const { t } = useTranslation('explanations');
  const { dossier } = route.useParams();
  const path = { dossier };
  const own = useRead((moment) => dossierReadsOneOptions({ path, query: { ...moment } }));
  const history = useRead((moment) =>
    dossierReadsHistoryOptions({ path, query: { ...moment, limit: LIST_MAX } }),
  );
  return (
    <PageFrame title="explanations" question={t('oneQuestion', { indicator: partsOf(dossier).indicator })}>
      <DossierLinks dossier={dossier} />
      <Shown read={own}>
        {(given) =>
          given.rounds.length === 0 ? (
            <Empty title={t('oneNone')} next={t('oneNoneNext')} />
          ) : (
            <Stack gap="lg">
              {given.rounds.toReversed().map((round) => (
                <RoundCard key={round.round} round={round} />
              ))}
              <DraftForm key={given.rounds.length} dossier={given} />
            </Stack>
          )
        }
      </Shown>
      {(own.data?.rounds.length ?? 0) > 0 && (
        <Shown read={history}>{({ items }) => <RoundTimeline steps={items} />}</Shown>
      )}
    </PageFrame>
  );
}
