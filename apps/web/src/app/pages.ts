import { boardRoute } from '../pages/board/route.js';
import { criteriaRoute } from '../pages/criteria/route.js';
import { criterionRoute } from '../pages/criterion/route.js';
import { evidenceRoute } from '../pages/evidence/route.js';
import { explanationRoute, explanationsRoute } from '../pages/explanations/route.js';
import { historyRoute } from '../pages/history/route.js';
import { agenciesRoute } from '../pages/agencies/route.js';
import { frameworksRoute } from '../pages/frameworks/route.js';
import { homeRoute } from '../pages/home/route.js';
import { lossesRoute } from '../pages/losses/route.js';
import { momentsRoute } from '../pages/moments/route.js';
import { queueRoute } from '../pages/queue/route.js';
import { operationsRoute } from '../pages/operations/route.js';
import { parkedRoute } from '../pages/parked/route.js';
import { publicRoute } from '../pages/public/route.js';
import { replayRoute } from '../pages/replay/route.js';
import { signInRoute } from '../pages/sign-in/route.js';
import {
  conveneRoute,
  minutesRoute,
  sittingRoute,
  sittingsRoute,
  waitingRoute,
} from '../pages/sittings/routes.js';
import { whyRoute } from '../pages/why/route.js';
import { workRoute } from '../pages/work/route.js';
import { yearsRoute } from '../pages/years/route.js';

/** THE list of pages, in the order of the navigation. The first one that a role may see is where it lands. */
export const pages = [
  homeRoute,
  signInRoute,
  workRoute,
  criteriaRoute,
  criterionRoute,
  evidenceRoute,
  lossesRoute,
  whyRoute,
  explanationsRoute,
  explanationRoute,
  queueRoute,
  waitingRoute,
  boardRoute,
  historyRoute,
  momentsRoute,
  sittingsRoute,
  conveneRoute,
  sittingRoute,
  minutesRoute,
  yearsRoute,
  operationsRoute,
  replayRoute,
  frameworksRoute,
  agenciesRoute,
  parkedRoute,
  publicRoute,
] as const;
