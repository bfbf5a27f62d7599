import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

export const momentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thoi-diem',
  staticData: { title: 'moments', roles: ['council', 'reviewer', 'auditor', 'admin'] },
  component: lazyPage('moments', () => import('./moments-page.js')),
});
