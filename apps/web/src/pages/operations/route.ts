import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

export const operationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/van-hanh',
  staticData: { title: 'operations', roles: ['auditor', 'admin'] },
  component: lazyPage('operations', () => import('./operations-page.js')),
});
