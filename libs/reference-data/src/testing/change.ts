/** JSON with one place changed: `undefined` takes it away, the index after the last of a list adds to it. */
export function changed(json: unknown, pointer: string, value: unknown): unknown {
  const [, head, ...rest] = pointer.split('/');
  if (head === undefined) return value;
  const inner = rest.map((step) => `/${step}`).join('');
  if (Array.isArray(json)) {
    const items: readonly unknown[] = json;
    const at = Number(head);
    return [...items.slice(0, at), changed(items[at], inner, value), ...items.slice(at + 1)].filter(isThere);
  }
  if (typeof json !== 'object' || json === null) throw new Error(`nothing at ${pointer}`);
  const fields = new Map<string, unknown>(Object.entries(json));
  fields.set(head, changed(fields.get(head), inner, value));
  return Object.fromEntries([...fields].filter(([, field]) => isThere(field)));
}

const isThere = (value: unknown): boolean => value !== undefined;
