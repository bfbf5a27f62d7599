import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';
import { SignInPage } from './sign-in-page.js';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  staticData: { open: true },
  component: SignInPage,
});
