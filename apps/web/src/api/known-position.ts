/** Where the last command of this tab stands in the ledger: reads wait until they show it. */
let known = 0n;

/** Remembers a command's position. Requires digits. */
export function rememberPosition(position: string): void {
  const named = BigInt(position);
  if (named > known) known = named;
}

/** The `minPosition` of the next reads; undefined while nothing was written here. */
export const knownPosition = (): string | undefined => (known > 0n ? known.toString() : undefined);
