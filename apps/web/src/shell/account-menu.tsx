import { Button, Menu, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccountView } from '../client/types.gen.js';
import { end } from '../session/session.js';
import { speak } from '../words/words.js';

/** Who is signed in, in what role; the way out. */
export function AccountMenu({ account }: { readonly account: AccountView }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const other = i18n.resolvedLanguage === 'en' ? 'vi' : 'en';
  const leave = () => {
    end();
    // What one account was shown is not for the next one on the same machine.
    queries.clear();
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" size="sm" px="xs" className="account">
          {account.id}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" c="dark">
            {account.displayName}
          </Text>
          <Text size="xs" c="dimmed">
            {t(`role.${account.role}`)}
          </Text>
        </Menu.Label>
        <Menu.Item hiddenFrom="sm" lang={other} onClick={() => void speak(other)}>
          {t('language.switch')}
        </Menu.Item>
        <Menu.Item onClick={leave}>{t('signIn.out')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
