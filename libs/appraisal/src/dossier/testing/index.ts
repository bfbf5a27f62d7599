// The decider is hidden from other rooms, but a benchmark measures how it is folded.
export { dossier as dossierDecider } from '../decider.js';
export { historyOf, type Moment } from './history.builder.js';
