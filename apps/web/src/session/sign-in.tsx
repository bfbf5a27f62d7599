import { Alert, Anchor, Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../states/sentence.js';
import { useSignIn } from './use-sign-in.js';

/** The way in. `needed`: the page behind it asked for somebody who is signed in. */
export default function SignIn({ needed = false }: { readonly needed?: boolean }) {
  const { t } = useTranslation();
  const { form, send, isPending, error } = useSignIn();
  return (
    <Paper maw={420} mx="auto" mt="lg" p="lg" withBorder>
      <form onSubmit={form.onSubmit(send)}>
        <Stack>
          {/* The header has no room for it on a phone. */}
          <Text fw={600} hiddenFrom="sm">
            {t('product')}
          </Text>
          <Title order={1} size="h3">
            {t('signIn.title')}
          </Title>
          {needed && <Text>{t('signIn.needed')}</Text>}
          <TextInput
            label={t('signIn.username')}
            autoComplete="username"
            autoCapitalize="none"
            required
            withAsterisk={false}
            {...form.getInputProps('username')}
          />
          <PasswordInput
            label={t('signIn.password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            {...form.getInputProps('password')}
          />
          {error !== null && (
            <Alert color="red" role="alert">
              {sentenceOf(error, t)}
            </Alert>
          )}
          <Button type="submit" loading={isPending}>
            {t('signIn.send')}
          </Button>
          <Anchor component={Link} to="/cong-khai">
            {t('signIn.public')}
          </Anchor>
        </Stack>
      </form>
    </Paper>
  );
}
