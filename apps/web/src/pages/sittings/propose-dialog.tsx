import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../api/problem.js';
import { useRead } from '../../api/reading.js';
import { useWrite } from '../../api/writing.js';
import { dossierReadsOneOptions } from '../../client/@tanstack/react-query.gen.js';
import { sittingPropose } from '../../client/sdk.gen.js';
import type { AgendaItemShown, SittingAnswer, WrittenView } from '../../client/types.gen.js';
import { DraftNote } from '../../drafts/draft-note.js';
import { StaleDialog } from '../../drafts/stale-dialog.js';
import { useDraft, type DraftInHand } from '../../drafts/use-draft.js';
import { useFormat } from '../../format/use-format.js';
import { sentenceOf } from '../../states/sentence.js';
import { ProposeFields } from './propose-fields.js';
import { missingIn, NOTHING_TYPED, proposalOf, type Proposing } from './proposing.js';
import { standingIn } from './seat.js';
import { presidingOn } from './use-seat.js';

export interface ProposeDialogProps {
  readonly sitting: SittingAnswer;
  readonly item: AgendaItemShown;
  readonly onClose: () => void;
}

interface Sent {
  readonly typed: Proposing;
  /** What the proposer has seen. */
  readonly revision: string;
}

/** Proposes the points of an indicator, in place of the proposal that stands. What is typed stays until it is recorded. */
export function ProposeDialog({ sitting, item, onClose }: ProposeDialogProps) {
  const { t } = useTranslation(['sittings', 'shell']);
  const { draft, write, send, leave } = useProposal({ sitting, item, onClose });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('proposing.title', { indicator: item.indicator })}
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': t('shell:common.close') }}
    >
      <Form sitting={sitting} item={item} onClose={onClose} draft={draft} write={write} onSend={send} />
      <StaleProposal
        error={write.error}
        typed={draft.value}
        item={item}
        onKeep={(revision) => send(revision ?? sitting.revision)}
        onTake={leave}
        onClose={write.reset}
      />
    </Modal>
  );
}

/** What is typed, and the way to send it on top of what its writer has seen. */
function useProposal({ sitting, item, onClose }: ProposeDialogProps) {
  const { session, revision: shown } = sitting;
  const draft = useDraft<Proposing>(`propose.${session}.${item.indicator}`, NOTHING_TYPED, shown);
  const leave = () => {
    draft.drop();
    onClose();
  };
  const write = useWrite(
    ({ typed, revision }: Sent, headers) =>
      sittingPropose({ ...presidingOn(sitting, headers, revision), body: proposalOf(item.indicator, typed) }),
    leave,
  );
  return { draft, write, leave, send: (revision: string) => write.mutate({ typed: draft.value, revision }) };
}

interface FormProps extends ProposeDialogProps {
  readonly draft: DraftInHand<Proposing>;
  readonly write: UseMutationResult<WrittenView, Error, Sent>;
  readonly onSend: (revision: string) => void;
}

function Form({ sitting, item, onClose, draft, write, onSend }: FormProps) {
  const { t } = useTranslation(['sittings', 'shell']);
  const { t: shellWords } = useTranslation();
  const [tried, setTried] = useState(false);
  const missing = missingIn(draft.value, item.maxPoints);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(missing).length === 0) onSend(draft.seen ?? sitting.revision);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <Known sitting={sitting} item={item} />
        <ProposeFields value={draft.value} onChange={draft.change} missing={tried ? missing : {}} />
        <DraftNote draft={draft} />
        {write.error && !isStale(write.error) && (
          <Alert color="red" role="alert">
            {sentenceOf(write.error, shellWords)}
          </Alert>
        )}
        <Group justify="space-between">
          <Button type="submit" loading={write.isPending}>
            {t('proposing.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('shell:common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What was scored until now, so that nobody proposes from memory. */
function Known({ sitting, item }: Omit<ProposeDialogProps, 'onClose'>) {
  const { t } = useTranslation('sittings');
  const { decimal } = useFormat();
  const { data } = useRead((moment) =>
    dossierReadsOneOptions({ path: { dossier: `${sitting.cycle}.${item.indicator}` }, query: { ...moment } }),
  );
  const scores = data?.scores.map(({ stage, points }) => `${t(`stage.${stage}`)} ${decimal(points)}`) ?? [];
  return (
    <Text>
      {item.name}. {t('proposing.max', { maxPoints: decimal(item.maxPoints) })} {scores.join('; ')}
    </Text>
  );
}

interface StaleProposalProps {
  readonly error: Error | null;
  readonly typed: Proposing;
  readonly item: AgendaItemShown;
  readonly onKeep: (revision: string | undefined) => void;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** Something happened in the sitting since the dialog was opened: mine, and the proposal that stands now. */
function StaleProposal({ error, typed, item, onKeep, onTake, onClose }: StaleProposalProps) {
  const { t } = useTranslation('sittings');
  const { decimal } = useFormat();
  const problem = isStale(error) ? error : undefined;
  const standing = standingIn(item);
  const rows = [
    { label: t('proposing.points'), mine: typed.points, theirs: standing ? decimal(standing.points) : '' },
    { label: t('proposing.reason'), mine: typed.reason, theirs: standing?.reason ?? '' },
  ];
  return (
    <StaleDialog
      problem={problem}
      rows={rows}
      onKeep={() => onKeep(problem?.currentRevision)}
      onTake={onTake}
      onClose={onClose}
    />
  );
}
