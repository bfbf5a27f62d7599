import { pointerTo, type Fault } from '../fault.js';

/** A cell with how it was read, and where in the data file it stands. */
export interface ReadCell {
  readonly pointer: string;
  readonly reading: { readonly how: string; readonly line: number; readonly why?: string };
}

/** Cells read from a line that the document does not have, or read with doubt and without saying why. */
export const readingFaults = (cells: readonly ReadCell[], lines: number): readonly Fault[] =>
  cells.flatMap(({ pointer, reading: { how, line, why } }) => [
    ...(line <= lines
      ? []
      : [
          {
            pointer: pointer + pointerTo('line'),
            message: `Dòng ${line} nằm ngoài văn bản (${lines} dòng).`,
          },
        ]),
    ...(how === 'stated' || why !== undefined
      ? []
      : [{ pointer, message: `Chỗ đọc theo cách “${how}” phải nói vì sao (trường “why”).` }]),
  ]);
