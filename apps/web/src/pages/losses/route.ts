import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';
import { textOf } from '../../app/search-text.js';

interface LossesSearch {
  readonly cycle?: string;
  readonly cause?: string;
  readonly q?: string;
}

export const lossesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vi-sao',
  staticData: { title: 'losses', roles: ['officer'] },
  validateSearch: (search: Record<string, unknown>): LossesSearch => textOf(search, ['cycle', 'cause', 'q']),
  component: lazyPage('losses', () => import('./losses-page.js')),
});
