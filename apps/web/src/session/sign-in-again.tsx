import { Alert, Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountView } from '../client/types.gen.js';
import { sentenceOf } from '../states/sentence.js';
import { end, useSession } from './session.js';
import { useSignIn } from './use-sign-in.js';

/** Over the page, which stays as it is: a session that ended takes nothing along that somebody typed. */
export default function SignInAgain() {
  const { t } = useTranslation();
  const known = useSession();
  if (known.status !== 'expired') return null;
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={t('signIn.again')}>
      <Again account={known.account} />
    </Modal>
  );
}

function Again({ account }: { readonly account: AccountView }) {
  const { t } = useTranslation();
  const { form, send, isPending, error } = useSignIn(account.id);
  return (
    <form onSubmit={form.onSubmit(send)}>
      <Stack>
        <Text>{t('signIn.againWhy', { name: account.displayName })}</Text>
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus
          {...form.getInputProps('password')}
        />
        {error !== null && (
          <Alert color="red" role="alert">
            {sentenceOf(error, t)}
          </Alert>
        )}
        <Group justify="space-between">
          <Button type="submit" loading={isPending}>
            {t('signIn.send')}
          </Button>
          <Button variant="subtle" onClick={end}>
            {t('signIn.other')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
