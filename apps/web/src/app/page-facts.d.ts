import type { AccountView } from '../client/types.gen.js';
import type pages from '../words/vi/pages.json';

/** A page's name in words/vi/pages.json: what the navigation and the tab of the browser show. */
export type PageTitle = keyof typeof pages;

declare module '@tanstack/react-router' {
  /** What a page says about itself in its route file. */
  interface StaticDataRouteOption {
    readonly title?: PageTitle;
    /** Whose navigation shows it. What they may see in it is for the API to say. */
    readonly roles?: readonly AccountView['role'][];
    /** Shown without signing in. */
    readonly open?: true;
  }
}
