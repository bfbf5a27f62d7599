import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A package of the peers, from the folder where they are installed. Its types are not there at compile time, so the
 * caller says which part of its shape it uses.
 */
export async function peerPackage<Shape>(folder: string, name: string): Promise<Shape> {
  const path = createRequire(join(folder, 'package.json')).resolve(name);
  const loaded = (await import(pathToFileURL(path).href)) as Shape & { readonly default?: Shape };
  return name.startsWith('embedded') ? loaded : { ...loaded.default, ...loaded };
}
