import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataFiles, type DataFiles } from '../../api/src/data-files.js';

/** The files of DATA_DIR, or of `data` in the working folder. */
export const dataPaths = (environment: NodeJS.ProcessEnv = process.env): DataFiles =>
  dataFiles(
    resolve(environment['DATA_DIR']?.trim() || 'data'),
    environment['DATABASE_URL']?.trim() || undefined,
  );

export const exists = (path: string): boolean => existsSync(path);

/** In a database they are looked for once it is open. */
export const hasReadModels = ({ readModels, databaseUrl }: DataFiles): boolean =>
  databaseUrl !== undefined || exists(readModels);
