import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

export interface ReplaySearch {
  /** A cycle's key; the newest published one unless another is named. */
  readonly cycle?: string;
  /** `branch`: what would have been; otherwise the replay. */
  readonly part?: string;
}

export const replayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/phat-lai',
  staticData: { title: 'replay', roles: ['council', 'auditor', 'admin'] },
  validateSearch: ({ cycle, part }: Record<string, unknown>): ReplaySearch => ({
    ...(typeof cycle === 'string' && { cycle }),
    ...(typeof part === 'string' && { part }),
  }),
  component: lazyPage('replay', () => import('./replay-page.js')),
});
