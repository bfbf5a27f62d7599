import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { MOMENT_NAMES, readMoment } from '../api/moment.js';
import { Shell } from '../shell/shell.js';

/** Above every page: the shell, and the moment, which goes along from page to page. */
export const rootRoute = createRootRoute({
  validateSearch: readMoment,
  search: { middlewares: [retainSearchParams([...MOMENT_NAMES])] },
  component: Shell,
});
