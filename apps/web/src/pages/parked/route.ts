import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

export const parkedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hang-loi',
  staticData: { title: 'parked', roles: ['auditor', 'admin'] },
  component: lazyPage('parked', () => import('./parked-page.js')),
});
