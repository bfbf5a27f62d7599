import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

export interface FrameworksSearch {
  /** A framework's code; the newest one unless another is named. */
  readonly framework?: string;
  /** `all`: every row, not only those with unclear cells. */
  readonly rows?: string;
  readonly search?: string;
  /** The framework it is mapped to. */
  readonly other?: string;
  /** Of the mapping: how rows became others; `all`: every row, not only those that nobody could map. */
  readonly relation?: string;
}

const NAMES = ['framework', 'rows', 'search', 'other', 'relation'] as const;

export const frameworksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bo-chi-so',
  staticData: { title: 'frameworks', roles: ['reviewer', 'council', 'auditor', 'admin'] },
  validateSearch: (search: Record<string, unknown>): FrameworksSearch =>
    Object.fromEntries(
      NAMES.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
    ),
  component: lazyPage('frameworks', () => import('./frameworks-page.js')),
});
