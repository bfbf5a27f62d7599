import { homeRoute } from '../pages/home/route.js';
import { signInRoute } from '../pages/sign-in/route.js';
import { workRoute } from '../pages/work/route.js';

/** THE list of pages, in the order of the navigation. The first one that a role may see is where it lands. */
export const pages = [homeRoute, signInRoute, workRoute] as const;
