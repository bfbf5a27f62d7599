import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.js';
import { rootRoute } from '../../app/root-route.js';

/** `order`: `oldest` reads the story from its beginning; `from` and `to` are positions whose difference is shown. */
export interface HistorySearch {
  readonly order?: 'oldest' | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const POSITION = /^\d{1,18}$/;
const position = (value: unknown): string | undefined =>
  typeof value === 'string' && POSITION.test(value) ? value : undefined;

export const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lich-su/$dossier',
  staticData: { title: 'history' },
  validateSearch: (search: Record<string, unknown>): HistorySearch => {
    const [from, to] = [position(search['from']), position(search['to'])];
    return {
      ...(search['order'] === 'oldest' && { order: 'oldest' as const }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
  },
  component: lazyPage('history', () => import('./history-page.js')),
});
