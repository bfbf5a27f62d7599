import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';
import { textOf } from '../../app/search-text.js';

export const evidenceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/minh-chung/$dossier',
  staticData: { title: 'evidence' },
  validateSearch: (search: Record<string, unknown>): { period?: string } => textOf(search, ['period']),
  component: lazyPage('evidence', () => import('./evidence-page.js')),
});
