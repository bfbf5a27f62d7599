import type { FrameworkDefinition } from '#appraisal/framework';
import { assignmentFaults } from './checks/assignments.js';
import { cycleFaults } from './checks/cycles.js';
import { issueFaults } from './checks/dates.js';
import { kinshipFaults } from './checks/kinship.js';
import { mappingFaults } from './checks/mappings.js';
import { nameFaults } from './checks/names.js';
import { obligationFaults } from './checks/obligations.js';
import { placeFaults } from './checks/places.js';
import { pointFaults } from './checks/points.js';
import { readingFaults } from './checks/readings.js';
import { rowFaults } from './checks/rows.js';
import { resultFaults } from './checks/results.js';
import { ruleFaults, type RuleCheck } from './checks/rules.js';
import { targetFaults } from './checks/targets.js';
import { taskFaults } from './checks/tasks.js';
import type { ReferenceData, Register } from './documents.js';
import { pointerTo, type Fault } from './fault.js';
import { planLines } from './plan-text.js';

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
  { frameworks, registers, results, cycles, mappings, targets, tasks, obligations }: ReferenceData,
  checkRule: RuleCheck,
): readonly Fault[] {
  const agencies = codesOf(registers, 'agency');
  const units = codesOf(registers, 'unit');
  const byCode = new Map(frameworks.map(({ content }) => [content.code, content]));
  return [
    ...registers.flatMap(({ file, content }) => inFile(file, checkRegister(content))),
    ...sharedCodes(registers),
    ...frameworks.flatMap(({ file, content }) =>
      inFile(file, checkFramework(content, { agencies, checkRule })),
    ),
    ...cycles.flatMap(({ file, content }) =>
      inFile(file, cycleFaults(content, { units, frameworks: new Set(byCode.keys()) })),
    ),
    ...mappings.flatMap(({ file, content }) => inFile(file, mappingFaults(content, byCode))),
    ...results.flatMap(({ file, content }) => inFile(file, resultFaults(content, units))),
    ...targets.flatMap(({ file, content }) =>
      inFile(file, targetFaults(content, { units, linesOf: (text) => planLines(text) })),
    ),
    ...tasks.flatMap(({ file, content }) => inFile(file, taskFaults(content, agencies))),
    ...obligations.flatMap(({ file, content }) =>
      inFile(file, obligationFaults(content, { agencies, units })),
    ),
  ];
}

type Registers = ReferenceData['registers'];

const codesOf = (registers: Registers, sort: Register['sort']): ReadonlySet<string> =>
  new Set(
    registers
      .filter(({ content }) => content.sort === sort)
      .flatMap(({ content }) => content.entries.map(({ code }) => code)),
  );

/** An entry's stream is called after its sort and code, so two files of one sort share no code. */
function sharedCodes(registers: Registers): readonly Fault[] {
  const entries = registers.flatMap(({ file, content }) =>
    content.entries.map(({ code }, index) => ({ file, index, code, name: `${content.sort}.${code}` })),
  );
  const isFirstOf = new Map<string, string>();
  for (const { file, name } of entries) if (!isFirstOf.has(name)) isFirstOf.set(name, file);
  return entries
    .filter(({ file, name }) => isFirstOf.get(name) !== file)
    .map(({ file, index, code, name }) => ({
      pointer: `${file}#${pointerTo('entries', index, 'code')}`,
      message: `Mã “${code}” đã có ở tệp ${isFirstOf.get(name) ?? ''}.`,
    }));
}

const inFile = (file: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map(({ pointer, message }) => ({ pointer: `${file}#${pointer}`, message }));
