import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, useWrite } from '../../api/writing.js';
import { dossierCommandsWithdraw, evidenceDownload } from '../../client/sdk.gen.js';
import type { DossierAnswer, EvidenceShown } from '../../client/types.gen.js';
import { useHandsIn } from '../../dossier/use-hands-in.js';
import { saveFile } from '../../format/save-file.js';
import { Failure } from '../../states/failure.js';
import { ReasonDialog } from '../../states/reason-dialog.js';

export interface EvidenceActsProps {
  readonly dossier: DossierAnswer;
  readonly evidence: EvidenceShown;
}

/** Save the file as it was handed in; withdraw it, with a reason. */
export function EvidenceActs({ dossier, evidence }: EvidenceActsProps) {
  const { t } = useTranslation('evidence');
  const { digest, fileName } = evidence.file;
  const handsIn = useHandsIn();
  const path = { dossier: dossier.key, digest };
  // The token travels in a header, which a plain link could not send.
  const download = useMutation({
    mutationFn: async () => (await evidenceDownload({ path, parseAs: 'blob', throwOnError: true })).data,
    onSuccess: (content) => content instanceof Blob && saveFile(fileName, content),
  });
  return (
    <Group gap="xs">
      <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
        {t('download')}
      </Button>
      {handsIn && dossier.lock === null && evidence.withdrawnAt === null && (
        <Withdrawal dossier={dossier} evidence={evidence} />
      )}
      {download.error !== null && <Failure error={download.error} />}
    </Group>
  );
}

function Withdrawal({ dossier, evidence }: EvidenceActsProps) {
  const { t } = useTranslation('evidence');
  const [isAsking, setAsking] = useState(false);
  const { number } = evidence.citation;
  const withdraw = useWrite<string>(
    (reason, headers) =>
      dossierCommandsWithdraw({
        path: { dossier: dossier.key, digest: evidence.file.digest },
        body: { reason },
        headers: { ...headers, 'If-Match': ifMatch(dossier.revision) },
        throwOnError: true,
      }),
    () => {
      setAsking(false);
      notifications.show({ color: 'teal', message: t('withdrawDone', { number }) });
    },
  );
  return (
    <>
      <Button variant="default" color="red" onClick={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <ReasonDialog
        opened={isAsking}
        title={t('withdrawWhy', { number })}
        label={t('reason')}
        act={t('withdraw')}
        isPending={withdraw.isPending}
        error={withdraw.error}
        onAct={withdraw.mutate}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
