export const NODE_MAJOR_MIN = 24;

/** This Node cannot run the ledger. */
export class RuntimeUnsupported extends Error {
  override readonly name = 'RuntimeUnsupported';
}

/**
 * Call before the first database is opened: the native part of better-sqlite3 13 is loaded then, and an older
 * Node ends there with a segmentation fault instead of a sentence. Throws RuntimeUnsupported.
 */
export function assertRuntime(version: string = process.versions.node): void {
  if (Number.parseInt(version, 10) >= NODE_MAJOR_MIN) return;
  throw new RuntimeUnsupported(
    `Cần Node ${NODE_MAJOR_MIN} trở lên, máy này đang chạy Node ${version}. ` +
      'Hãy chạy qua `npm run …` (đã kèm đúng bản Node) hoặc cài Node mới.',
  );
}
