export * from './causes.js';
export * from './commands.js';
export {
  dossierKey,
  dossierStream,
  parseDossierKey,
  STAGES,
  type Citation,
  type DossierId,
  type KeptCitation,
  type Stage,
  type StoredFile,
} from './dossier.js';
export * from './events.js';
export { DossierFacts, stagesAfter, type StagePoints } from './facts.js';
export { isSameLoss, type Loss } from './losses.js';
export { periodName } from './reads/period-name.js';
export { sentenceOf } from './reads/sentences.js';
export { stageName } from './reads/stage-names.js';
export { actsOf, type PastAct, type PastEvent } from './past-acts.js';
export {
  recalledScores,
  rehearse,
  type Conditions,
  type Confirmations,
  type Rehearsed,
} from './rehearsal.js';
export type { Score } from './state.js';
export * from './queries.js';
export { dossierRefusals } from './refusals.js';
export { DossierModule, dossierSlice } from './dossier.module.js';
