import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { councilListOptions, councilOneOptions } from '../../client/@tanstack/react-query.gen.js';
import { useCycles } from '../../dossier/use-cycles.js';
import { Failure } from '../../states/failure.js';
import { AnchorLink } from '../../states/links.js';
import { Loading } from '../../states/loading.js';
import { PageFrame } from '../../states/page-frame.js';
import { ConveneForm } from './convene-form.js';

/** Who is to sit, when and where, and what is to be decided. */
export function Page() {
  const { t } = useTranslation('sittings');
  const { cycles, error: noCycles } = useCycles();
  const sittings = useRead((moment) => councilListOptions({ query: { ...moment, limit: 200 } }));
  const newest = sittings.data?.items[0]?.session;
  const last = useRead(
    (moment) => councilOneOptions({ path: { session: newest ?? '' }, query: { ...moment } }),
    { enabled: newest !== undefined },
  );
  const error = noCycles ?? sittings.error ?? last.error;
  const isReady = cycles && sittings.data && (newest === undefined || last.data);
  return (
    <PageFrame
      title="sittings"
      question={t('convening.question')}
      actions={<AnchorLink to="/phien-hop">{t('convening.back')}</AnchorLink>}
    >
      {error !== null && error !== undefined && <Failure error={error} />}
      {!isReady && !error && <Loading lines={6} />}
      {isReady && <ConveneForm cycles={cycles} sittings={sittings.data.items} last={last.data} />}
    </PageFrame>
  );
}
