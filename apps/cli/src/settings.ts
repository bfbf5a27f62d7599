import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataFiles, type DataFiles, type EventStoreDbPlace } from '../../api/src/data-files.js';

/** Where the data is: DATA_DIR, or `data` in the working folder, and the servers that the variables name. */
export const dataPaths = (environment: NodeJS.ProcessEnv = process.env): DataFiles =>
  dataFiles(resolve(environment['DATA_DIR']?.trim() || 'data'), {
    databaseUrl: environment['DATABASE_URL']?.trim() || undefined,
    eventStoreDb: eventStoreDbPlace(environment),
  });

export const exists = (path: string): boolean => existsSync(path);

/** In a database they are looked for once it is open. */
export const hasReadModels = ({ readModels, databaseUrl }: DataFiles): boolean =>
  databaseUrl !== undefined || exists(readModels);

/** Whether there can be a ledger to read: servers are asked when it is opened. */
export const hasLedger = ({ ledger, eventStoreDb }: DataFiles): boolean =>
  eventStoreDb !== undefined || exists(ledger);

function eventStoreDbPlace(environment: NodeJS.ProcessEnv): EventStoreDbPlace | undefined {
  const url = environment['EVENTSTOREDB_URL']?.trim();
  return url ? { url, stream: environment['EVENTSTOREDB_STREAM']?.trim() || 'dti-ledger' } : undefined;
}
