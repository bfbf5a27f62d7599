import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierAnswer } from '../../client/types.gen.js';
import { useHandsIn } from '../../dossier/use-hands-in.js';
import { Failure } from '../../states/failure.js';
import { ReasonDialog } from '../../states/reason-dialog.js';
import type { Period, Progress } from './periods.js';
import { useHandingIn } from './use-handing-in.js';

export interface SubmissionProps {
  readonly dossier: DossierAnswer;
  readonly period: Period;
  readonly progress: Progress | undefined;
}

/** Hands the period in, or takes it back. Without evidence, and to take it back, a reason is asked for. */
export function Submission({ dossier, period, progress }: SubmissionProps) {
  const { t } = useTranslation('criterion');
  const handsIn = useHandsIn();
  if (!handsIn || dossier.lock !== null || progress === undefined) return null;
  const { submitted } = progress;
  return (
    <Group className="screen-only">
      {submitted && <Text>{t('readOnly')}</Text>}
      <Act key={String(submitted)} act={submitted ? 'recall' : 'submit'} dossier={dossier} period={period} />
    </Group>
  );
}

const WORDS = {
  submit: { act: 'submit', reason: 'reasonSubmit', done: 'submitted' },
  recall: { act: 'recall', reason: 'reasonRecall', done: 'recalled' },
} as const;

interface ActProps extends Pick<SubmissionProps, 'dossier' | 'period'> {
  readonly act: keyof typeof WORDS;
}

function Act({ act, dossier, period }: ActProps) {
  const { t } = useTranslation('criterion');
  const [isAsking, setAsking] = useState(false);
  const words = WORDS[act];
  const of = { dossier: dossier.key, period: period.code };
  const { mutate, isPending, error } = useHandingIn(act, of, () => {
    setAsking(false);
    notifications.show({ color: 'teal', message: t(words.done, { period: period.label }) });
  });
  const send = (reason: string) => mutate({ reason, revision: dossier.revision });
  const needsReason = act === 'recall' || dossier.evidenceCount === 0;
  return (
    <>
      <Button variant="light" loading={isPending} onClick={() => (needsReason ? setAsking(true) : send(''))}>
        {t(words.act)}
      </Button>
      {!isAsking && error !== null && <Failure error={error} />}
      <ReasonDialog
        opened={isAsking}
        title={t(words.act)}
        label={t(words.reason)}
        act={t(words.act)}
        isPending={isPending}
        error={error}
        onAct={send}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
