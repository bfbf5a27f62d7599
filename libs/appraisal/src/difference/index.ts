export * from './queries.js';
export { DifferenceModule, differenceSlice } from './difference.module.js';
