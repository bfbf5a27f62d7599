/** `?a=1` → { a: '1' }: every parameter is text; pages say which texts they know. */
export function readSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The other way; what is undefined or empty is left out. */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(search).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  const text = new URLSearchParams(said).toString();
  return text === '' ? '' : `?${text}`;
}

/** The parameters that a page knows, of those that the address has: `textOf(search, ['q', 'cycle'])`. */
export const textOf = <Name extends string>(
  search: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): { [Known in Name]?: string } => {
  const known: { [Known in Name]?: string } = {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') known[name] = value;
  }
  return known;
};
