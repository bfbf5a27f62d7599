export { historyOf, type Moment } from './history.builder.js';
