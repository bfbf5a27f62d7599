import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { statusStatusOptions } from '../../client/@tanstack/react-query.gen.js';
import { PageFrame } from '../../states/page-frame.js';
import { Section } from '../../states/section.js';
import { Shown } from '../../states/shown.js';
import { Machine } from './machine.js';
import { OperationsAnswer } from './operations-answer.js';
import { Projections } from './projections.js';
import { Rebuild } from './rebuild.js';

/** Lag and waiting change without any event in the ledger, so no news tells of them. */
const ASK_AGAIN_MS = 3_000;

export function Page() {
  const { t } = useTranslation('operations');
  const status = useRead(() => ({ ...statusStatusOptions(), refetchInterval: ASK_AGAIN_MS }));
  return (
    <PageFrame
      title="operations"
      question={t('question')}
      answer={status.data && <OperationsAnswer status={status.data} />}
    >
      <Shown read={status}>{(shown) => <Machine status={shown} />}</Shown>
      <Section title={t('rebuild.title')}>
        <Rebuild />
      </Section>
      <Section title={t('projections.title')}>
        <Shown read={status}>{({ projections }) => <Projections projections={projections} />}</Shown>
      </Section>
    </PageFrame>
  );
}
