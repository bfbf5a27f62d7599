import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';
import { isStage, type Stage } from '../../dossier/keys.js';

interface WhySearch {
  readonly stage?: Stage;
}

export const whyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vi-sao/$dossier',
  staticData: { title: 'why' },
  validateSearch: ({ stage }: Record<string, unknown>): WhySearch => (isStage(stage) ? { stage } : {}),
  component: lazyPage('why', () => import('./why-page.js')),
});
