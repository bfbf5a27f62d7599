export * from './commands.js';
export { Deadlines } from './deadlines.js';
export { YearEndProcess } from './process.js';
export * from './queries.js';
export { YearReplay } from './replay.js';
export { YearEndModule, yearEndSlice } from './year-end.module.js';
