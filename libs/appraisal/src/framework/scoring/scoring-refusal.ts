import type * as refusals from './refusals.js';

/** Every "no" of scoring: a new class in refusals.ts is in it, and a map over its codes stops compiling. */
export type ScoringRefusal = InstanceType<(typeof refusals)[keyof typeof refusals]>;
