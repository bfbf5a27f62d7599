import { formatDecimal } from '#kernel';

/** A formatted number with its unit: "80%", "10 nghiệp vụ", "10" without one. */
export function withUnit(shown: string, unit: string): string {
  if (unit === '') return shown;
  return unit === '%' ? `${shown}%` : `${shown} ${unit}`;
}

/** "10 điểm", with the decimal comma. */
export const pointsInWords = (points: string): string => `${formatDecimal(points)} điểm`;
