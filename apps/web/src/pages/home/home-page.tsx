import { Navigate, useRouter } from '@tanstack/react-router';
import { useAccount } from '../../session/session.js';
import { NotFound } from '../../states/not-found.js';

/** Leads to the first page of the role: what it has to do. */
export function HomePage() {
  const role = useAccount()?.role;
  const router = useRouter();
  const first = Object.values(router.routesById).find(
    ({ options }) => role !== undefined && options.staticData?.roles?.includes(role),
  );
  return first ? <Navigate to={first.fullPath} replace /> : <NotFound />;
}
