import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson } from './json.js';

const PACKAGE = 'dti-ledger';

/**
 * The folder of the data files: found by climbing to the package, so that sources and the built application
 * read the same files. Throws when no such package stands above `from`.
 */
export function referenceDataFolder(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (packageName(folder) === PACKAGE) return join(folder, 'libs', 'reference-data');
    if (folder === dirname(folder)) throw new Error(`Không tìm thấy gói ${PACKAGE} ở trên thư mục ${from}.`);
  }
}

function packageName(folder: string): unknown {
  if (!existsSync(join(folder, 'package.json'))) return undefined;
  const described = readJson(folder, 'package.json');
  return typeof described === 'object' && described !== null && 'name' in described
    ? described.name
    : undefined;
}
