export * from './queries.js';
export { branchRefusals } from './refusals.js';
export { BranchModule, branchSlice } from './branch.module.js';
