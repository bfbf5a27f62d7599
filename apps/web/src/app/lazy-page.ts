import { lazyRouteComponent, type AsyncRouteComponent } from '@tanstack/react-router';
import { addWords } from '../words/words.js';

/**
 * A page that is loaded when somebody goes there, with its words: `lazyPage('work', () => import('./work-page.js'))`.
 * The module exports the component as `Page`.
 */
export const lazyPage = <Props>(
  words: string,
  load: () => Promise<{ readonly Page: (props: Props) => React.ReactNode }>,
): AsyncRouteComponent<Props> =>
  lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), addWords(words)]);
    return module;
  }, 'Page');
