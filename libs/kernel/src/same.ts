/** Whether two pieces of plain data say the same, whatever the order of their keys. */
export const sameData = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);

const sorted = (data: unknown): string | undefined =>
  JSON.stringify(data, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
