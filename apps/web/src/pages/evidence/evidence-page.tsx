import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import {
  cyclesOneOptions,
  dossierReadsEvidenceOptions,
  dossierReadsOneOptions,
} from '../../client/@tanstack/react-query.gen.js';
import type { DossierAnswer, EvidenceShown } from '../../client/types.gen.js';
import { DossierLinks } from '../../dossier/dossier-links.js';
import { partsOf } from '../../dossier/keys.js';
import { useHandsIn } from '../../dossier/use-hands-in.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { EvidenceTable } from './evidence-table.js';
import { UploadForm } from './upload-form.js';

const LIST_MAX = 200;
const route = getRouteApi('/minh-chung/$dossier');

/** The documents of a dossier and what became of each; new ones by drag, choice or camera. */
export function Page() {
  const { t } = useTranslation('evidence');
  const { dossier } = route.useParams();
  const path = { dossier };
  const evidence = useRead((moment) =>
    dossierReadsEvidenceOptions({ path, query: { ...moment, limit: LIST_MAX } }),
  );
  const own = useRead((moment) => dossierReadsOneOptions({ path, query: { ...moment } }));
  return (
    <PageFrame
      title="evidence"
      question={t('question', { indicator: partsOf(dossier).indicator })}
      answer={evidence.data && <Answer evidence={evidence.data.items} />}
    >
      <DossierLinks dossier={dossier} />
      <Shown read={evidence}>
        {({ items }) => (
          <Shown read={own}>
            {(given) => (
              <>
                {items.length === 0 ? (
                  <Empty title={t('none')} next={t('noneNext')} />
                ) : (
                  <EvidenceTable dossier={given} evidence={items} />
                )}
                <Uploading dossier={given} evidence={items} />
              </>
            )}
          </Shown>
        )}
      </Shown>
    </PageFrame>
  );
}

function Answer({ evidence }: { readonly evidence: readonly EvidenceShown[] }) {
  const { t } = useTranslation('evidence');
  const withdrawn = evidence.filter(({ withdrawnAt }) => withdrawnAt !== null).length;
  const rejected = evidence.filter((each) => each.rejectedAt !== null && each.withdrawnAt === null).length;
  return t('answer', { count: evidence.length - withdrawn - rejected, rejected, withdrawn });
}

interface UploadingProps {
  readonly dossier: DossierAnswer;
  readonly evidence: readonly EvidenceShown[];
}

/** Only where something may be written: now, and before the lock. */
function Uploading({ dossier, evidence }: UploadingProps) {
  const { period } = route.useSearch();
  const handsIn = useHandsIn();
  const { cycle } = partsOf(dossier.key);
  const year = useRead((moment) => cyclesOneOptions({ path: { cycle }, query: { ...moment } }));
  if (!handsIn || dossier.lock !== null) return null;
  return (
    <Shown read={year} lines={2}>
      {({ periods }) => (
        <UploadForm dossier={dossier} evidence={evidence} periods={periods} wanted={period} />
      )}
    </Shown>
  );
}
