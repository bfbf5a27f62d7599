import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';
import { textOf } from '../../app/search-text.js';

export const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/viec',
  staticData: { title: 'work', roles: ['officer'] },
  validateSearch: (search: Record<string, unknown>): { q?: string } => textOf(search, ['q']),
  component: lazyPage('work', () => import('./work-page.js')),
});
