import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';
import { textOf } from '../../app/search-text.js';

interface CriteriaSearch {
  readonly cycle?: string;
  readonly q?: string;
}

export const criteriaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tieu-chi',
  staticData: { title: 'criteria', roles: ['officer'] },
  validateSearch: (search: Record<string, unknown>): CriteriaSearch => textOf(search, ['cycle', 'q']),
  component: lazyPage('criteria', () => import('./criteria-page.js')),
});
