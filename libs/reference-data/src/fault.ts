/** Something wrong in a data file: where (JSON pointer, RFC 6901) and what, as a Vietnamese sentence. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

export const pointerTo = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The items whose key an earlier item has, with their place in the list. */
export function repeated<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly [number, Item][] {
  const seen = new Set<string>();
  return [...items.entries()].filter(([, item]) => {
    const key = keyOf(item);
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}
