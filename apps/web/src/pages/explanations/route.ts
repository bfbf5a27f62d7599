import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';
import { textOf } from '../../app/search-text.js';

interface ExplanationsSearch {
  readonly cycle?: string;
  readonly q?: string;
}

export const explanationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/giai-trinh',
  staticData: { title: 'explanations', roles: ['officer'] },
  validateSearch: (search: Record<string, unknown>): ExplanationsSearch => textOf(search, ['cycle', 'q']),
  component: lazyPage('explanations', () => import('./explanations-page.js')),
});

export const explanationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/giai-trinh/$dossier',
  staticData: { title: 'explanations' },
  component: lazyPage('explanations', () => import('./explanation-page.js')),
});
