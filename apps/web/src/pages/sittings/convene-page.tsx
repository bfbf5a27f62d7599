import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { councilListOptions, councilOneOptions } from '../../client/@tanstack/react-query.gen.js';
import type { SessionPage } from '../../client/types.gen.js';
import { useCycles } from '../../dossier/use-cycles.js';
import { Failure } from '../../states/failure.js';
import { AnchorLink } from '../../states/links.js';
import { Loading } from '../../states/loading.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { ConveneForm } from './convene-form.js';

/** Who is to sit, when and where, and what is to be decided. */
export function Page() {
  const { t } = useTranslation('sittings');
  const sittings = useRead((moment) => councilListOptions({ query: { ...moment, limit: 200 } }));
  return (
    <PageFrame
      title="sittings"
      question={t('convening.question')}
      actions={<AnchorLink to="/phien-hop">{t('convening.back')}</AnchorLink>}
    >
      <Shown read={sittings} lines={6}>
        {({ items }) => <AfterLast sittings={items} />}
      </Shown>
    </PageFrame>
  );
}

interface AfterLastProps {
  readonly sittings: SessionPage['items'];
}

/** The form is drawn once what it begins with is there: the years, and the sitting before. */
function AfterLast({ sittings }: AfterLastProps) {
  const { cycles, error: unknown } = useCycles();
  const [newest] = sittings;
  const last = useRead(
    (moment) => councilOneOptions({ path: { session: newest?.session ?? '' }, query: { ...moment } }),
    { enabled: newest !== undefined },
  );
  const error = unknown ?? last.error;
  if (error) return <Failure error={error} />;
  if (!cycles || last.isLoading) return <Loading lines={6} />;
  return <ConveneForm cycles={cycles} sittings={sittings} last={last.data} />;
}
