import type { FrameworkDefinition } from '#appraisal/framework';
import type { Register } from '../documents.js';
import { pointerTo, type Fault } from '../fault.js';

/** Whether a yyyy-mm-dd names a day that exists: 2025-02-30 does not. */
export function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Days of issue that do not exist. */
export const issueFaults = {
  framework: ({ source }: FrameworkDefinition) => faultsOf(source.issuedOn, pointerTo('source', 'issuedOn')),
  register: ({ documents }: Register) =>
    documents.flatMap(({ issuedOn }, index) => faultsOf(issuedOn, pointerTo('documents', index, 'issuedOn'))),
} as const;

const faultsOf = (date: string, pointer: string): readonly Fault[] =>
  isDate(date) ? [] : [{ pointer, message: `“${date}” không phải là một ngày có thật.` }];
