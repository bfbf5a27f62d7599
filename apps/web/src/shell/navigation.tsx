import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../session/session.js';
import { PageLink } from '../states/links.js';

/** The pages for the role; whether a page has something to show is for the API to say. */
export function Navigation({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useTranslation('pages');
  const role = useAccount()?.role;
  const router = useRouter();
  const shown = Object.values(router.routesById).flatMap(({ fullPath, options }) => {
    const { title, roles } = options.staticData ?? {};
    return title && role && roles?.includes(role) ? [{ to: fullPath, title }] : [];
  });
  return shown.map(({ to, title }) => (
    <PageLink key={to} to={to} label={t(title)} activeOptions={{ includeSearch: false }} onClick={onChosen} />
  ));
}
