import { AppShell, Box } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../live/use-live.js';
import { useAccount, useSession } from '../session/session.js';
import { Loading } from '../states/loading.js';
import { AccountCard } from './account-card.js';
import { Banners } from './banners.js';
import { Header } from './header.js';
import { Navigation } from './navigation.js';
import { PrintSeal } from './print-seal.js';
import { usePageKeys } from './use-page-keys.js';

/** Not needed for the first page of somebody who is signed in. */
const SignIn = lazy(() => import('../session/sign-in.js'));
const SignInAgain = lazy(() => import('../session/sign-in-again.js'));
const KeyList = lazy(() => import('./key-list.js'));

const HEADER_HEIGHT = 60;
const NAVBAR = { width: 260, breakpoint: 'md' } as const;

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { status } = useSession();
  const account = useAccount();
  const isOpen = useMatches().some(({ staticData }) => staticData.open);
  const hasPages = status !== 'signed-out';
  useLive(status === 'signed-in');
  const { isListed, closeList } = usePageKeys();
  return (
    <AppShell
      header={{ height: HEADER_HEIGHT }}
      {...(hasPages && { navbar: { ...NAVBAR, collapsed: { mobile: !opened } } })}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <AppShell.Header>
        <Header opened={opened} onToggle={toggle} />
      </AppShell.Header>
      {hasPages && (
        <AppShell.Navbar p="sm" aria-label={t('pages')}>
          <AppShell.Section grow className="scrolls">
            <Navigation onChosen={close} />
          </AppShell.Section>
          <AppShell.Section className="account">
            {account && <AccountCard account={account} />}
          </AppShell.Section>
        </AppShell.Navbar>
      )}
      <AppShell.Main id="main" tabIndex={-1}>
        <Banners />
        <Box className="page">
          <Suspense fallback={<Loading />}>{hasPages || isOpen ? <Outlet /> : <SignIn needed />}</Suspense>
        </Box>
        <PrintSeal />
      </AppShell.Main>
      <Suspense>
        {status === 'expired' && <SignInAgain />}
        {isListed && <KeyList onClose={closeList} />}
      </Suspense>
    </AppShell>
  );
}
