import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';
import { textOf } from '../../app/search-text.js';

interface YearsSearch {
  /** Keys of cycles. */
  readonly from?: string;
  readonly to?: string;
}

export const yearsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/so-sanh-nam',
  staticData: { title: 'years', roles: ['officer', 'reviewer', 'council', 'auditor', 'admin'] },
  validateSearch: (search: Record<string, unknown>): YearsSearch => textOf(search, ['from', 'to']),
  component: lazyPage('years', () => import('./years-page.js')),
});
