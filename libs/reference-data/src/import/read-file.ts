import { basename, dirname, resolve } from 'node:path';
import { checkRule } from '#appraisal/framework';
import { checkReferenceData } from '../check.js';
import type { DataFile, ReferenceData } from '../documents.js';
import type { Fault } from '../fault.js';
import { referenceDataFolder } from '../folder.js';
import { readJson } from '../json.js';
import { MisshapenFile, readReferenceData } from '../read.js';
import { compileShapes, type Shape } from '../shape.js';

export interface CheckedData {
  readonly data: ReferenceData;
  /** Everything wrong with it; pointers begin with the file. Only data without faults may be imported. */
  readonly faults: readonly Fault[];
}

/** All reference data that comes with the program. Throws UnreadableFile. */
export function readAllData(): CheckedData {
  return checked(() => {
    const data = readReferenceData();
    return { data, faults: checkReferenceData(data, checkRule) };
  });
}

/**
 * One file, of the sort that its fields tell, checked together with the reference data that comes with the program: a
 * framework may name its agencies. The cycles that documents set for a framework come with it. Throws UnreadableFile.
 */
export function readOneFile(path: string): CheckedData {
  return checked(() => {
    const file = basename(path);
    const own = shaped(file, readJson(dirname(resolve(path)), file));
    const known = readReferenceData();
    const data = { ...own, cycles: [...own.cycles, ...cyclesOf(own, known)] };
    const faults = checkReferenceData(together(data, known), checkRule).filter(({ pointer }) =>
      pointer.startsWith(`${file}#`),
    );
    return { data, faults };
  });
}

const cyclesOf = ({ frameworks }: ReferenceData, known: ReferenceData): ReferenceData['cycles'] =>
  known.cycles.filter((cycle) => frameworks.some(({ content }) => content.code === cycle.content.framework));

/** What is read with what is known besides it: its own registers and frameworks stand in for those of the program. */
const together = (data: ReferenceData, known: ReferenceData): ReferenceData => ({
  ...data,
  registers: [
    ...data.registers,
    ...known.registers.filter(
      ({ content }) => !data.registers.some((own) => own.content.sort === content.sort),
    ),
  ],
  frameworks: [
    ...data.frameworks,
    ...known.frameworks.filter(
      ({ content }) => !data.frameworks.some((own) => own.content.code === content.code),
    ),
  ],
});

/** Throws MisshapenFile. */
function shaped(file: string, value: unknown): ReferenceData {
  const shapes = compileShapes(referenceDataFolder());
  const read = <Content>(shape: Shape<Content>): readonly [DataFile<Content>] => {
    const given = shape(value);
    if ('faults' in given) throw new MisshapenFile(file, given.faults);
    return [{ file, content: given.content }];
  };
  if (has(value, 'entries')) return { ...NOTHING, registers: read(shapes.register) };
  if (has(value, 'claims')) return { ...NOTHING, results: read(shapes.results) };
  if (has(value, 'reporting')) return { ...NOTHING, cycles: read(shapes.cycle) };
  if (has(value, 'rows')) return { ...NOTHING, mappings: read(shapes.mapping) };
  if (has(value, 'tasks')) return { ...NOTHING, tasks: read(shapes.tasks) };
  if (has(value, 'obligations')) return { ...NOTHING, obligations: read(shapes.obligations) };
  if (has(value, 'notTargets')) return { ...NOTHING, targets: read(shapes.targets) };
  return { ...NOTHING, frameworks: read(shapes.framework) };
}

const has = (value: unknown, field: string): boolean =>
  typeof value === 'object' && value !== null && field in value;

const NOTHING: ReferenceData = {
  frameworks: [],
  registers: [],
  results: [],
  cycles: [],
  mappings: [],
  targets: [],
  tasks: [],
  obligations: [],
};

/** A wrong shape is a fault like any other; what else is wrong cannot be told until it is right. */
function checked(read: () => CheckedData): CheckedData {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MisshapenFile)) throw error;
    const faults = error.faults.map(({ pointer, message }) => ({
      pointer: `${error.file}#${pointer}`,
      message,
    }));
    return { data: NOTHING, faults };
  }
}
