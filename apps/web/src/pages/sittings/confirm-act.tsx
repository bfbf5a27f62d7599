import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WrittenView } from '../../client/types.gen.js';
import { sentenceOf } from '../../states/sentence.js';

export interface ConfirmActProps<Asked> {
  /** What the button says, and the one that confirms. */
  readonly act: string;
  readonly title: string;
  readonly text: string;
  readonly write: UseMutationResult<WrittenView, Error, Asked>;
  /** What is sent. */
  readonly asked: Asked;
}

/** An act that nothing undoes: a button, and a second one that says what it will do. */
export function ConfirmAct<Asked>({ act, title, text, write, asked }: ConfirmActProps<Asked>) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const leave = () => {
    write.reset();
    close();
  };
  return (
    <>
      <Button onClick={open}>{act}</Button>
      <Modal
        opened={opened}
        onClose={leave}
        title={title}
        attributes={{ header: { role: 'presentation' } }}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Stack>
          <Text>{text}</Text>
          {write.error && (
            <Alert color="red" role="alert">
              {sentenceOf(write.error, t)}
            </Alert>
          )}
          <Group justify="space-between">
            <Button data-autofocus loading={write.isPending} onClick={() => write.mutate(asked)}>
              {act}
            </Button>
            <Button variant="default" onClick={leave}>
              {t('common.cancel')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
