import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccountView } from '../client/types.gen.js';
import { end } from '../session/session.js';
import { LanguageSwitch } from './language-switch.js';

/** Who is signed in, in what role; the language, and the way out. */
export function AccountCard({ account }: { readonly account: AccountView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const leave = () => {
    end();
    // What one account was shown is not for the next one on the same machine.
    queries.clear();
  };
  return (
    <>
      <Text size="sm" fw={600}>
        {account.displayName}
      </Text>
      <Text size="sm" c="dimmed">
        {account.id} · {t(`role.${account.role}`)}
      </Text>
      <Group justify="space-between" mt="xs">
        <Button variant="default" size="sm" onClick={leave}>
          {t('signIn.out')}
        </Button>
        <LanguageSwitch />
      </Group>
    </>
  );
}
