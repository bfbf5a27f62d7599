import { basename, dirname, resolve } from 'node:path';
import { checkRule } from '#appraisal/framework';
import { checkReferenceData } from '../check.js';
import type { ReferenceData } from '../documents.js';
import type { Fault } from '../fault.js';
import { referenceDataFolder } from '../folder.js';
import { readJson } from '../json.js';
import { MisshapenFile, readReferenceData } from '../read.js';
import { compileShapes } from '../shape.js';

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
 * One file, a framework, a register or published results by what it holds, checked together with the reference data that comes
 * with the program: a framework may name its agencies. Throws UnreadableFile.
 */
export function readOneFile(path: string): CheckedData {
  return checked(() => {
    const file = basename(path);
    const data = shaped(file, readJson(dirname(resolve(path)), file));
    const known = readReferenceData();
    const others = known.registers.filter(
      ({ content }) => !data.registers.some((own) => own.content.sort === content.sort),
    );
    const together = { ...data, registers: [...data.registers, ...others] };
    const faults = checkReferenceData(together, checkRule).filter(({ pointer }) =>
      pointer.startsWith(`${file}#`),
    );
    return { data, faults };
  });
}

/** Throws MisshapenFile. */
function shaped(file: string, value: unknown): ReferenceData {
  const shapes = compileShapes(referenceDataFolder());
  if (isRegister(value)) {
    const read = shapes.register(value);
    if ('faults' in read) throw new MisshapenFile(file, read.faults);
    return { ...NOTHING, registers: [{ file, content: read.content }] };
  }
  if (isResults(value)) {
    const read = shapes.results(value);
    if ('faults' in read) throw new MisshapenFile(file, read.faults);
    return { ...NOTHING, results: [{ file, content: read.content }] };
  }
  const read = shapes.framework(value);
  if ('faults' in read) throw new MisshapenFile(file, read.faults);
  return { ...NOTHING, frameworks: [{ file, content: read.content }] };
}

const isRegister = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'entries' in value;

const isResults = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'claims' in value;

const NOTHING: ReferenceData = { frameworks: [], registers: [], results: [] };

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
