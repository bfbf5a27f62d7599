/**
 * The code of an error that SQLite reported (`SQLITE_FULL`, `SQLITE_IOERR_FSYNC`), else undefined. Goes by the
 * property, not by the class: the driver keeps the class that it was given first, in whichever module registry.
 */
export function sqliteCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && error.code.startsWith('SQLITE_') ? error.code : undefined;
}
