import type { FrameworkDefinition } from '#appraisal/framework';
import { compare, formatDecimal, sum } from '#kernel';
import { pointerTo, type Fault } from '../fault.js';

/** Points that do not add up: indicators to their pillar, pillars to the total. */
export function pointFaults({ pillars, indicators, totalPoints }: FrameworkDefinition): readonly Fault[] {
  const ofPillars = pillars.flatMap(({ code, maxPoints }, index) => {
    const points = sum(indicators.filter(({ pillar }) => pillar === code).map((row) => row.maxPoints));
    return difference(pointerTo('pillars', index, 'maxPoints'), maxPoints, points).map((fault) => ({
      ...fault,
      message: `Chỉ số chính ${code} ${fault.message} từ các chỉ số thành phần.`,
    }));
  });
  const ofTotal = difference(pointerTo('totalPoints'), totalPoints, sum(pillars.map((row) => row.maxPoints)));
  return [
    ...ofPillars,
    ...ofTotal.map((fault) => ({ ...fault, message: `Bộ chỉ số ${fault.message} từ các chỉ số chính.` })),
  ];
}

function difference(pointer: string, written: string, added: string): readonly Fault[] {
  if (compare(written, added) === 0) return [];
  return [
    { pointer, message: `ghi ${formatDecimal(written)} điểm nhưng cộng được ${formatDecimal(added)} điểm` },
  ];
}
