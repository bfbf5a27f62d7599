import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ifMatch, useWrite } from '../../api/writing.js';
import type { DossierAnswer, WrittenView } from '../../client/types.gen.js';
import { ReasonDialog } from '../../states/reason-dialog.js';

export interface SeenBy {
  readonly headers: Record<'Idempotency-Key' | 'If-Match', string>;
  readonly throwOnError: true;
}

export interface ReasonActProps {
  /** What the page has seen of it. */
  readonly dossier: DossierAnswer;
  readonly act: string;
  readonly title: string;
  readonly label: string;
  /** Said when it is recorded. */
  readonly done: string;
  readonly send: (reason: string, seen: SeenBy) => Promise<{ readonly data: WrittenView }>;
}

/** A button that asks for the reason of an act on a dossier; what was typed stays when somebody was faster. */
export function ReasonAct({ dossier, act, title, label, done, send }: ReasonActProps) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const write = useWrite(
    (reason: string, headers) =>
      send(reason, {
        headers: { ...headers, 'If-Match': ifMatch(dossier.revision) },
        throwOnError: true,
      }),
    () => {
      close();
      const closeButtonProps = { 'aria-label': t('common.close') };
      notifications.show({ color: 'teal', message: done, closeButtonProps });
    },
  );
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>
        {act}
      </Button>
      <ReasonDialog
        opened={opened}
        title={title}
        label={label}
        act={act}
        isPending={write.isPending}
        error={write.error}
        onAct={(reason) => write.mutate(reason)}
        onClose={close}
      />
    </>
  );
}
