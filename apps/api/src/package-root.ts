import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, from sources and from `dist` alike. Throws when this file stands in no package. */
export function packageRoot(from = import.meta.dirname): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  throw new Error(`no package.json above ${from}`);
}
