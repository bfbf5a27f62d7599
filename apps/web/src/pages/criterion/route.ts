import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';
import { textOf } from '../../app/search-text.js';

export const criterionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tieu-chi/$dossier',
  staticData: { title: 'criterion' },
  validateSearch: (search: Record<string, unknown>): { period?: string } => textOf(search, ['period']),
  component: lazyPage('criterion', () => import('./criterion-page.js')),
});
