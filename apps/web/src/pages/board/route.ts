import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';
import { SEARCH_NAMES, type BoardSearch } from './board-search.js';

export const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bang-diem',
  staticData: { title: 'board', roles: ['council', 'reviewer', 'auditor', 'admin'] },
  validateSearch: (search: Record<string, unknown>): BoardSearch =>
    Object.fromEntries(
      SEARCH_NAMES.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
    ),
  component: lazyPage('board', () => import('./board-page.js')),
});
