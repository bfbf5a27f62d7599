import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

export interface AgenciesSearch {
  readonly search?: string;
  readonly kind?: string;
}

export const agenciesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/don-vi',
  staticData: { title: 'agencies', roles: ['auditor', 'admin'] },
  validateSearch: ({ search, kind }: Record<string, unknown>): AgenciesSearch => ({
    ...(typeof search === 'string' && { search }),
    ...(typeof kind === 'string' && { kind }),
  }),
  component: lazyPage('agencies', () => import('./agencies-page.js')),
});
