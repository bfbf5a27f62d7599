import { Burger, Button, Group, Text } from '@mantine/core';
import { AnchorLink } from '../states/links.js';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../session/session.js';
import { speak } from '../words/words.js';
import { AccountMenu } from './account-menu.js';
import { PositionChip } from './position-chip.js';

export interface HeaderProps {
  readonly opened: boolean;
  readonly onToggle: () => void;
}

/** Name of the product, the moment that is shown, the language, and who is signed in. */
export function Header({ opened, onToggle }: HeaderProps) {
  const { t } = useTranslation();
  const account = useAccount();
  return (
    <Group h="100%" px="sm" gap="xs" justify="space-between" wrap="nowrap">
      <Group gap="xs" wrap="nowrap" miw={0}>
        {account && (
          <Burger opened={opened} onClick={onToggle} hiddenFrom="md" size="sm" aria-label={t('menu')} />
        )}
        <AnchorLink to="/" c="inherit" underline="never" visibleFrom="sm">
          <Text fw={600} lh={1.2}>
            {t('product')}
          </Text>
        </AnchorLink>
      </Group>
      <Group gap={4} wrap="nowrap" miw={0}>
        <PositionChip />
        <LanguageSwitch />
        {account && <AccountMenu account={account} />}
      </Group>
    </Group>
  );
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.resolvedLanguage === 'en' ? 'vi' : 'en';
  return (
    <Button
      variant="subtle"
      size="sm"
      px="xs"
      lang={other}
      visibleFrom="sm"
      onClick={() => void speak(other)}
    >
      {t('language.switch')}
    </Button>
  );
}
