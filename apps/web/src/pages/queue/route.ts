import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

export interface QueueSearch {
  /** What is looked for among indicators and agencies. */
  readonly find?: string | undefined;
  /** `oldest`: what waits longest comes first; else what is worth most. */
  readonly sort?: 'oldest' | undefined;
}

export const queueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tham-dinh',
  staticData: { title: 'queue', roles: ['reviewer'] },
  validateSearch: ({ find, sort }: Record<string, unknown>): QueueSearch => ({
    ...(typeof find === 'string' && { find }),
    ...(sort === 'oldest' && { sort }),
  }),
  component: lazyPage('queue', () => import('./queue-page.js')),
});
