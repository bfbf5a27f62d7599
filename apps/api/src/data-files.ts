import { join } from 'node:path';
import type { LedgerStoreOptions } from '#ledger';
import type { ReadModelsPlace } from '#projections';

/** A ledger on the servers of EventStoreDB. */
export interface EventStoreDbPlace {
  readonly url: string;
  readonly stream: string;
}

/** Servers that hold what would otherwise be files of the data folder. */
export interface Servers {
  /** `postgresql://…` where the read models are there. */
  readonly databaseUrl?: string | undefined;
  /** Where the ledger is there. */
  readonly eventStoreDb?: EventStoreDbPlace | undefined;
}

/** Where the data of one installation lies. */
export interface DataFiles extends Servers {
  readonly folder: string;
  readonly ledger: string;
  /** A folder; may be deleted at any time: rebuilt from the ledger. */
  readonly readModels: string;
  readonly evidence: string;
}

/** The files of a data folder: THE place where their names stand. */
export const dataFiles = (folder: string, servers: Servers = {}): DataFiles => ({
  folder,
  ledger: join(folder, 'ledger.sqlite'),
  readModels: join(folder, 'read-models'),
  evidence: join(folder, 'evidence'),
  ...servers,
});

/** Where the read models of an installation are, as their module takes it. */
export const readModelsOf = ({ readModels, databaseUrl }: DataFiles): ReadModelsPlace => ({
  folder: readModels,
  databaseUrl,
});

/** Which store the ledger of an installation is in, as its module takes it. */
export const ledgerOf = (
  { ledger, eventStoreDb }: DataFiles,
  mode: 'owner' | 'reader',
): LedgerStoreOptions =>
  eventStoreDb ? { store: 'eventstoredb', ...eventStoreDb, mode } : { store: 'sqlite', path: ledger, mode };
