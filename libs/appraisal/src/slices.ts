import { accountabilitySlice } from './accountability/index.js';
import { branchSlice } from './branch/index.js';
import { councilSlice } from './council/index.js';
import { cycleSlice } from './cycle/index.js';
import { differenceSlice } from './difference/index.js';
import { dossierSlice } from './dossier/index.js';
import { frameworkSlice } from './framework/index.js';
import { obligationSlice } from './obligation/index.js';
import { rankingSlice } from './ranking/index.js';
import { registrySlice } from './registry/index.js';
import { yearEndSlice } from './year-end/index.js';
import { targetSlice } from './target/index.js';
import { taskSlice } from './task/index.js';

/** THE list of slices, in upstream order: whose events exist, what is projected, what is loaded. */
export const slices = [
  registrySlice,
  frameworkSlice,
  cycleSlice,
  dossierSlice,
  councilSlice,
  yearEndSlice,
  accountabilitySlice,
  differenceSlice,
  branchSlice,
  rankingSlice,
  targetSlice,
  taskSlice,
  obligationSlice,
] as const;
