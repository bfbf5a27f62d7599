import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

const NAMES = ['cycle', 'stage', 'by', 'pillar', 'rows', 'find', 'sort'] as const;

/** What the board shows, as the address says it; every one may be missing. */
export type BoardSearch = { readonly [Name in (typeof NAMES)[number]]?: string };

export const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bang-diem',
  staticData: { title: 'board', roles: ['council', 'reviewer', 'auditor', 'admin'] },
  validateSearch: (search: Record<string, unknown>): BoardSearch =>
    Object.fromEntries(
      NAMES.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
    ),
  component: lazyPage('board', () => import('./board-page.js')),
});
