import { createRouter } from '@tanstack/react-router';
import { Crash } from '../states/crash.js';
import { NotFound } from '../states/not-found.js';
import { pages } from './pages.js';
import { rootRoute } from './root-route.js';
import { readSearch, writeSearch } from './search-text.js';

/** The moment, filters and sorting stand in the address as plain words: it can be sent to a colleague as it is. */
export const router = createRouter({
  routeTree: rootRoute.addChildren(pages),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: Crash,
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
