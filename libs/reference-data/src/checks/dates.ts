import type { FrameworkDefinition } from '#appraisal/framework';
import { isDate } from '#kernel';
import type { Register } from '../documents.js';
import { pointerTo, type Fault } from '../fault.js';

/** Days of issue that do not exist. */
export const issueFaults = {
  framework: ({ source }: FrameworkDefinition) => faultsOf(source.issuedOn, pointerTo('source', 'issuedOn')),
  register: ({ documents }: Register) =>
    documents.flatMap(({ issuedOn }, index) => faultsOf(issuedOn, pointerTo('documents', index, 'issuedOn'))),
} as const;

const faultsOf = (date: string, pointer: string): readonly Fault[] =>
  isDate(date) ? [] : [{ pointer, message: `“${date}” không phải là một ngày có thật.` }];
