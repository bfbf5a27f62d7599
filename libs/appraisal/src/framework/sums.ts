import { compare, sum } from '#kernel';
import type { FrameworkDefinition } from './definition.js';

/** Points that do not add up, as Vietnamese sentences: indicators to their pillar, pillars to the total. */
export function sumFaults({ pillars, indicators, totalPoints }: FrameworkDefinition): readonly string[] {
  const faults: string[] = [];
  for (const pillar of pillars) {
    const points = sum(indicators.filter((row) => row.pillar === pillar.code).map((row) => row.maxPoints));
    if (compare(points, pillar.maxPoints) !== 0) {
      faults.push(
        `chỉ số chính ${pillar.code} ghi ${pillar.maxPoints} điểm nhưng các chỉ số thành phần cộng được ${points}`,
      );
    }
  }
  const total = sum(pillars.map((pillar) => pillar.maxPoints));
  if (compare(total, totalPoints) !== 0) {
    faults.push(`bộ chỉ số ghi ${totalPoints} điểm nhưng các chỉ số chính cộng được ${total}`);
  }
  return faults;
}
