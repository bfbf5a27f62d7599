/** `2025-Q2` → `quý II/2025`, `2025` → `năm 2025`; other codes as they are. */
export function periodName(period: string): string {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(period) ?? [];
  if (!year) return `kỳ ${period}`;
  return quarter ? `quý ${['I', 'II', 'III', 'IV'][Number(quarter) - 1]}/${year}` : `năm ${year}`;
}
