import { useTranslation } from 'react-i18next';
import { reviewGiveBack, reviewReject, reviewRestore } from '../../client/sdk.gen.js';
import type { DossierAnswer, EvidenceShown } from '../../client/types.gen.js';
import type { QueueRow } from './queue-rows.js';
import { ReasonAct } from './reason-act.js';

export interface DocumentVerdictProps {
  readonly dossier: DossierAnswer;
  readonly item: EvidenceShown;
}

/** Rejects a document, or takes the rejection back; each with a reason that the agency reads. */
export function DocumentVerdict({ dossier, item }: DocumentVerdictProps) {
  const { t } = useTranslation('queue');
  const { number } = item.citation;
  const path = { dossier: dossier.key, digest: item.file.digest };
  if (item.withdrawnAt !== null) return null;
  if (item.rejectedAt !== null)
    return (
      <ReasonAct
        key="restore"
        dossier={dossier}
        act={t('restoring.act')}
        title={t('restoring.title', { number })}
        label={t('restoring.reason')}
        done={t('restoring.done', { number })}
        send={(reason, seen) => reviewRestore({ path, body: { reason }, ...seen })}
      />
    );
  return (
    <ReasonAct
      key="reject"
      dossier={dossier}
      act={t('rejecting.act')}
      title={t('rejecting.title', { number })}
      label={t('rejecting.reason')}
      done={t('rejecting.done', { number })}
      send={(reason, seen) => reviewReject({ path, body: { reason }, ...seen })}
    />
  );
}

export interface GiveBackProps {
  readonly dossier: DossierAnswer;
  readonly row: QueueRow;
}

/** Gives a dossier back, so that the agency completes it and hands it in again. */
export function GiveBack({ dossier, row: { indicator, period } }: GiveBackProps) {
  const { t } = useTranslation('queue');
  return (
    <ReasonAct
      dossier={dossier}
      act={t('returning.act')}
      title={t('returning.title', { indicator })}
      label={t('returning.reason')}
      done={t('returning.done', { indicator })}
      send={(reason, seen) =>
        reviewGiveBack({ path: { dossier: dossier.key }, body: { period, reason }, ...seen })
      }
    />
  );
}
