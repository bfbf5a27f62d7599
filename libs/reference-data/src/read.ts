import { DATA_FILES, type DataFile, type ReferenceData } from './documents.js';
import type { Fault } from './fault.js';
import { referenceDataFolder } from './folder.js';
import { readJson } from './json.js';
import { compileShapes, type Shape } from './shape.js';

/** A file that is JSON but not of the shape that it must have. */
export class MisshapenFile extends Error {
  constructor(
    readonly file: string,
    readonly faults: readonly Fault[],
  ) {
    const shown = faults.slice(0, 3).map(({ pointer, message }) => `${pointer || '/'}: ${message}`);
    super(`Tệp ${file} có ${faults.length} chỗ sai khuôn dạng. ${shown.join(' ')}`);
    this.name = 'MisshapenFile';
  }
}

/**
 * Every data file, each of the right shape; what the files say together is for `checkReferenceData`.
 * Throws UnreadableFile, MisshapenFile.
 */
export function readReferenceData(folder: string = referenceDataFolder()): ReferenceData {
  const shapes = compileShapes(folder);
  return {
    frameworks: DATA_FILES.frameworks.map((file) => readShaped(folder, file, shapes.framework)),
    registers: DATA_FILES.registers.map((file) => readShaped(folder, file, shapes.register)),
    cycles: DATA_FILES.cycles.map((file) => readShaped(folder, file, shapes.cycle)),
    mappings: DATA_FILES.mappings.map((file) => readShaped(folder, file, shapes.mapping)),
    results: DATA_FILES.results.map((file) => readShaped(folder, file, shapes.results)),
    targets: DATA_FILES.targets.map((file) => readShaped(folder, file, shapes.targets)),
    tasks: DATA_FILES.tasks.map((file) => readShaped(folder, file, shapes.tasks)),
    obligations: DATA_FILES.obligations.map((file) => readShaped(folder, file, shapes.obligations)),
  };
}

function readShaped<Content>(folder: string, file: string, shape: Shape<Content>): DataFile<Content> {
  const read = shape(readJson(folder, file));
  if ('faults' in read) throw new MisshapenFile(file, read.faults);
  return { file, content: read.content };
}
