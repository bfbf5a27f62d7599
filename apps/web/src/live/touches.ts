/** Which reads (by the first word of their operation) a kind of stream cannot change; everything else it may. */
const UNTOUCHED: Readonly<Record<string, readonly string[]>> = {
  dossier: ['agencies', 'frameworks', 'rankings', 'trend', 'targets', 'tasks', 'calendar', 'council'],
  council: ['agencies', 'frameworks', 'rankings', 'trend', 'targets', 'tasks', 'calendar'],
  task: [
    'agencies',
    'frameworks',
    'rankings',
    'trend',
    'targets',
    'dossier',
    'cycle',
    'council',
    'accountability',
  ],
  target: ['agencies', 'frameworks', 'rankings', 'tasks', 'dossier', 'cycle', 'council', 'accountability'],
  ranking: ['agencies', 'frameworks', 'tasks', 'dossier', 'cycle', 'council', 'accountability'],
};

function operationOf([first]: readonly unknown[]): string {
  if (first === null || typeof first !== 'object' || !('_id' in first)) return '';
  return String(first._id);
}

/** Whether a read may show something else after a move. A moment that has passed stays as it was. */
export function touches(kinds: readonly string[] | null, queryKey: readonly unknown[]): boolean {
  const operation = operationOf(queryKey);
  if (kinds === null || operation === '') return true;
  if (isOfThePast(queryKey)) return false;
  return kinds.some((kind) => !UNTOUCHED[kind]?.some((word) => operation.startsWith(word)));
}

/** Known by then stays so; `trueOn` alone goes on being learnt about. */
function isOfThePast([first]: readonly unknown[]): boolean {
  const query: unknown =
    first !== null && typeof first === 'object' && 'query' in first ? first.query : undefined;
  return query !== null && typeof query === 'object' && ('asOf' in query || 'atPosition' in query);
}
