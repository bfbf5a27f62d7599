export { AccountabilityModule, accountabilitySlice } from './accountability.module.js';
export type { BoardTotals, LossFilter } from './board.js';
export * from './queries.js';
