import type { FrameworkDefinition } from '#appraisal/framework';
import { assignmentFaults } from './checks/assignments.js';
import { issueFaults } from './checks/dates.js';
import { kinshipFaults } from './checks/kinship.js';
import { nameFaults } from './checks/names.js';
import { placeFaults } from './checks/places.js';
import { pointFaults } from './checks/points.js';
import { readingFaults } from './checks/readings.js';
import { rowFaults } from './checks/rows.js';
import { resultFaults } from './checks/results.js';
import { ruleFaults, type RuleCheck } from './checks/rules.js';
import type { ReferenceData, Register } from './documents.js';
import type { Fault } from './fault.js';

export interface FrameworkCheck {
  /** Codes that a lead or coordinating cell may hold. */
  readonly agencies: ReadonlySet<string>;
  readonly checkRule: RuleCheck;
}

/** Everything wrong with a framework; pointers are into its own file. Empty when nothing is. */
export const checkFramework = (
  definition: FrameworkDefinition,
  { agencies, checkRule }: FrameworkCheck,
): readonly Fault[] => [
  ...issueFaults.framework(definition),
  ...rowFaults(definition),
  ...pointFaults(definition),
  ...readingFaults(definition),
  ...assignmentFaults(definition, agencies),
  ...ruleFaults(definition, checkRule),
];

/** Everything wrong with a register; pointers are into its own file. Empty when nothing is. */
export const checkRegister = (register: Register): readonly Fault[] => [
  ...issueFaults.register(register),
  ...nameFaults(register),
  ...kinshipFaults(register),
  ...placeFaults(register),
];

/** Everything wrong with the data files together; pointers begin with the file: `units/khanhhoa.json#/entries/0`. */
export function checkReferenceData(
  { frameworks, registers, results }: ReferenceData,
  checkRule: RuleCheck,
): readonly Fault[] {
  const codesOf = (sort: Register['sort']): ReadonlySet<string> =>
    new Set(
      registers
        .filter(({ content }) => content.sort === sort)
        .flatMap(({ content }) => content.entries.map(({ code }) => code)),
    );
  const agencies = codesOf('agency');
  const units = codesOf('unit');
  return [
    ...registers.flatMap(({ file, content }) => inFile(file, checkRegister(content))),
    ...frameworks.flatMap(({ file, content }) =>
      inFile(file, checkFramework(content, { agencies, checkRule })),
    ),
    ...results.flatMap(({ file, content }) => inFile(file, resultFaults(content, units))),
  ];
}

const inFile = (file: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map(({ pointer, message }) => ({ pointer: `${file}#${pointer}`, message }));
