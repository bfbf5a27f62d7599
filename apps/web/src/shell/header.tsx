import { Burger, Group, Text } from '@mantine/core';
import { useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../session/session.js';
import { AnchorLink, ButtonLink } from '../states/links.js';
import { LanguageSwitch } from './language-switch.js';
import { PositionChip } from './position-chip.js';

export interface HeaderProps {
  readonly opened: boolean;
  readonly onToggle: () => void;
}

/** Name of the product, and the moment that is shown; for visitors the language and the way in, too. */
export function Header({ opened, onToggle }: HeaderProps) {
  const { t } = useTranslation();
  const account = useAccount();
  // Where the form is, a button that leads to it would be a second one.
  const isPublic = useMatches().some(({ staticData }) => staticData.open && staticData.title);
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
        {account === undefined && <LanguageSwitch />}
        {account === undefined && isPublic && (
          <ButtonLink to="/dang-nhap" variant="default" size="sm" px="xs">
            {t('signIn.title')}
          </ButtonLink>
        )}
      </Group>
    </Group>
  );
}
