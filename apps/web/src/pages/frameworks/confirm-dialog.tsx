import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, useWrite } from '../../api/writing.js';
import { frameworksConfirm } from '../../client/sdk.gen.js';
import type { ConfirmCellDto, FrameworkAnswer } from '../../client/types.gen.js';
import { useDraft } from '../../drafts/use-draft.js';
import { Failure } from '../../states/failure.js';
import type { Cell } from './source-rows.js';
import { useCellName } from './use-cell-name.js';

export interface ConfirmDialogProps {
  readonly row: string;
  readonly cell: Cell;
  readonly framework: FrameworkAnswer;
  readonly onClose: () => void;
}

/** Confirms how an unclear cell was read, with the reason; the reason stays on this device until it is sent. */
export function ConfirmDialog({ row, cell, framework, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation(['frameworks', 'shell']);
  const nameOf = useCellName();
  const reason = useDraft(`confirm/${framework.code}/${row}/${cell.cell}`, '');
  const confirm = useConfirmation(framework);
  const send = () =>
    confirm.mutate(
      { row, cell: cell.cell, reason: reason.value.trim() },
      {
        onSuccess: () => {
          reason.drop();
          onClose();
        },
      },
    );
  return (
    <Frame title={t('confirm.title', { cell: nameOf(cell.cell), row })} onClose={onClose}>
      <Stack>
        <Text>{cell.reading.why}</Text>
        <Textarea
          label={t('confirm.reason')}
          description={t('confirm.reasonHint')}
          minRows={3}
          autosize
          data-autofocus
          value={reason.value}
          onChange={({ currentTarget }) => reason.change(currentTarget.value)}
        />
        {confirm.error !== null && <Failure error={confirm.error} />}
        <Buttons
          isReady={reason.value.trim() !== ''}
          isPending={confirm.isPending}
          onSend={send}
          onClose={onClose}
        />
      </Stack>
    </Frame>
  );
}

interface ButtonsProps {
  readonly isReady: boolean;
  readonly isPending: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

function Buttons({ isReady, isPending, onSend, onClose }: ButtonsProps) {
  const { t } = useTranslation(['frameworks', 'shell']);
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onClose}>
        {t('shell:common.cancel')}
      </Button>
      <Button disabled={!isReady} loading={isPending} onClick={onSend}>
        {t('confirm.send')}
      </Button>
    </Group>
  );
}

function useConfirmation({ code, revision }: FrameworkAnswer) {
  return useWrite((body: ConfirmCellDto, headers) =>
    frameworksConfirm({
      path: { code },
      body,
      headers: { ...headers, 'If-Match': ifMatch(revision) },
      throwOnError: true,
    }),
  );
}

interface FrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Without the kit's header, which would be a second banner of the page. */
function Frame({ title, onClose, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body pt="md">
          <Group justify="space-between" wrap="nowrap" mb="sm">
            <Modal.Title fw={600}>{title}</Modal.Title>
            <Modal.CloseButton aria-label={t('common.close')} />
          </Group>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
