import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';
import { textOf } from '../../app/search-text.js';

export interface SittingSearch {
  readonly find?: string | undefined;
  /** The indicator that stands open when one comes from elsewhere. */
  readonly item?: string | undefined;
}

export const waitingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cho-quyet-dinh',
  staticData: { title: 'waiting', roles: ['council'] },
  component: lazyPage('sittings', () => import('./waiting-page.js')),
});

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
  validateSearch: (search: Record<string, unknown>): SittingSearch => textOf(search, ['find', 'item']),
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
