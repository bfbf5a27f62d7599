import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';
import { HomePage } from './home-page.js';

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: HomePage,
});
