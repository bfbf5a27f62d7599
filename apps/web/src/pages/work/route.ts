import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

export const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/viec',
  staticData: { title: 'work', roles: ['officer', 'reviewer'] },
  component: lazyPage('work', () => import('./work-page.js')),
});
