import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

export interface PublicSearch {
  /** Another unit than the province. */
  readonly unit?: string;
  /** A published year; the newest one unless another is named. */
  readonly year?: string;
  /** `all`: every target, not only those for ranks and points. */
  readonly targets?: string;
  readonly status?: string;
  readonly search?: string;
}

const NAMES = ['unit', 'year', 'targets', 'status', 'search'] as const;

export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cong-khai',
  staticData: { title: 'public', open: true, roles: ['officer', 'reviewer', 'council', 'auditor', 'admin'] },
  validateSearch: (search: Record<string, unknown>): PublicSearch =>
    Object.fromEntries(
      NAMES.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
    ),
  component: lazyPage('public', () => import('./public-page.js')),
});
