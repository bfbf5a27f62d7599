import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from './sentence.js';

const REASON_LENGTH_MAX = 2_000;

export interface ReasonDialogProps {
  readonly opened: boolean;
  /** Asks for the reason of one act. */
  readonly title: string;
  readonly label: string;
  readonly act: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onAct: (reason: string) => void;
  readonly onClose: () => void;
}

/** An act that needs a reason; what was typed stays when the server says no. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { t } = useTranslation();
  const { opened, title, onClose } = props;
  const closing = { 'aria-label': t('common.close') };
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={closing}>
      <Reason {...props} />
    </Modal>
  );
}

function Reason({ label, act, isPending, error, onAct, onClose }: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // A dialog stands in the page's form for React, although not on the screen: it is not that form that is sent.
        event.stopPropagation();
        onAct(reason.trim());
      }}
    >
      <Stack>
        <Textarea
          label={label}
          value={reason}
          maxLength={REASON_LENGTH_MAX}
          autosize
          minRows={3}
          required
          withAsterisk={false}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {error !== null && (
          <Alert color="red" role="alert">
            {sentenceOf(error, t)}
          </Alert>
        )}
        <Group justify="space-between">
          <Button type="submit" loading={isPending} disabled={reason.trim() === ''}>
            {act}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
