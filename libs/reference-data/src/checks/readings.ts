import type { FrameworkDefinition, Reading } from '#appraisal/framework';
import { pointerTo, type Fault } from '../fault.js';

/** Cells read from outside the section, or read with doubt and without saying why. */
export function readingFaults({
  pillars,
  indicators,
  figures,
  lossShares,
  source,
}: FrameworkDefinition): readonly Fault[] {
  const [first, last] = source.lines;
  if (first > last) {
    return [
      { pointer: pointerTo('source', 'lines'), message: `Dòng đầu ${first} đứng sau dòng cuối ${last}.` },
    ];
  }
  const ofRow =
    (list: string) => (row: { readonly readings: Readonly<Record<string, Reading>> }, index: number) =>
      Object.entries(row.readings).flatMap(([cell, reading]) =>
        cellFaults(reading, pointerTo(list, index, 'readings', cell), source.lines),
      );
  return [
    ...pillars.flatMap(ofRow('pillars')),
    ...indicators.flatMap(ofRow('indicators')),
    ...figures.flatMap(ofRow('figures')),
    // Who answers for a loss stands in the plan's text, not in the annex.
    ...whyFaults(lossShares.reading, pointerTo('lossShares', 'reading')),
  ];
}

function cellFaults(
  { how, line, why }: Reading,
  pointer: string,
  [first, last]: readonly [number, number],
): readonly Fault[] {
  const faults: Fault[] = [];
  if (line < first || line > last) {
    faults.push({
      pointer: `${pointer}/line`,
      message: `Dòng ${line} nằm ngoài đoạn từ dòng ${first} đến ${last}.`,
    });
  }
  return [...faults, ...whyFaults({ how, why }, pointer)];
}

/** What is read with doubt says why. */
export const whyFaults = (
  { how, why }: { readonly how: Reading['how']; readonly why?: string | undefined },
  pointer: string,
): readonly Fault[] =>
  how !== 'stated' && why === undefined
    ? [{ pointer, message: `Ô đọc theo cách “${how}” phải nói vì sao (trường “why”).` }]
    : [];
