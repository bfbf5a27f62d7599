import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Setting } from '../running/candidate.js';
import { rebuildProduct } from './product-rebuild.js';

export interface DataFolder {
  readonly folder: string;
  readonly ledger: string;
  readonly readModels: string;
}

/** The files of a data folder as the server names them (apps/api/src/data-files.ts). */
export const dataFolder = (folder: string): DataFolder => ({
  folder,
  ledger: join(folder, 'ledger.sqlite'),
  readModels: join(folder, 'read-models'),
});

/** A data folder with a copy of the ledger and read models that are built: made once, kept for later runs. */
export async function keptData({ kept, ledger }: Pick<Setting, 'kept' | 'ledger'>): Promise<DataFolder> {
  const data = dataFolder(join(kept, 'data'));
  mkdirSync(data.folder, { recursive: true });
  if (!existsSync(data.ledger)) {
    copyFileSync(ledger, `${data.ledger}.unfinished`);
    renameSync(`${data.ledger}.unfinished`, data.ledger);
  }
  if (existsSync(data.readModels)) return data;
  const unfinished = `${data.readModels}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await rebuildProduct(data.ledger, unfinished);
  renameSync(unfinished, data.readModels);
  return data;
}
