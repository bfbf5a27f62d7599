import { join } from 'node:path';

/** Where the data of one installation lies. */
export interface DataFiles {
  readonly folder: string;
  readonly ledger: string;
  /** A folder; may be deleted at any time: rebuilt from the ledger. */
  readonly readModels: string;
  readonly evidence: string;
  /** `postgresql://…` where the read models are there; undefined: in their folder. */
  readonly databaseUrl: string | undefined;
}

/** The files of a data folder: THE place where their names stand. */
export const dataFiles = (folder: string, databaseUrl?: string): DataFiles => ({
  folder,
  ledger: join(folder, 'ledger.sqlite'),
  readModels: join(folder, 'read-models'),
  evidence: join(folder, 'evidence'),
  databaseUrl,
});

/** Where the read models of an installation are, as their module takes it. */
export const readModelsOf = ({
  readModels,
  databaseUrl,
}: DataFiles): { readonly folder: string; readonly databaseUrl: string | undefined } => ({
  folder: readModels,
  databaseUrl,
});
