import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

export const sittingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/phien-hop',
  staticData: { title: 'sittings', roles: ['council', 'reviewer', 'auditor', 'admin'] },
  component: lazyPage('sittings', () => import('./sittings-page.js')),
});

export const sittingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/phien-hop/$session',
  staticData: { title: 'sittings' },
  validateSearch: ({ find }: Record<string, unknown>): { find?: string | undefined } =>
    typeof find === 'string' ? { find } : {},
  component: lazyPage('sittings', () => import('./sitting-page.js')),
});

/** Beside the list, not below it: any word there is the code of a sitting. */
export const conveneRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trieu-tap-phien-hop',
  staticData: { title: 'sittings' },
  component: lazyPage('sittings', () => import('./convene-page.js')),
});

export const minutesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/phien-hop/$session/bien-ban',
  staticData: { title: 'sittings' },
  component: lazyPage('sittings', () => import('./minutes-page.js')),
});
