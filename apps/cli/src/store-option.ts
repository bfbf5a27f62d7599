import { InvalidArgumentError } from 'commander';
import type { LedgerStoreOptions } from '#ledger';
import { ledgerOf } from '../../api/src/data-files.js';
import { CommandFault } from './command-fault.js';
import { dataPaths } from './settings.js';

/** How a store is named on the command line. */
export const STORES = 'sqlite (tệp trong DATA_DIR), eventstoredb (EVENTSTOREDB_URL), hoặc đường dẫn tệp sổ';

export type NamedStore = 'sqlite' | 'eventstoredb' | { readonly path: string };

/** Throws InvalidArgumentError for an address: its password would stand in the list of processes. */
export function storeNamed(text: string): NamedStore {
  if (text === 'sqlite' || text === 'eventstoredb') return text;
  if (!text.includes('://')) return { path: text };
  throw new InvalidArgumentError(
    'Hãy đặt địa chỉ cụm vào biến EVENTSTOREDB_URL rồi ghi eventstoredb: mật khẩu trên dòng lệnh ai cũng xem được.',
  );
}

/** Throws CommandFault when servers are meant that nobody named. */
export function storeOf(named: NamedStore): LedgerStoreOptions {
  if (typeof named !== 'string') return { store: 'sqlite', path: named.path, mode: 'owner' };
  const files = dataPaths();
  if (named === 'sqlite') return ledgerOf({ ...files, eventStoreDb: undefined }, 'owner');
  if (files.eventStoreDb) return ledgerOf(files, 'owner');
  throw new CommandFault(
    'cli.no-servers',
    'Chưa biết cụm EventStoreDB ở đâu. Hãy đặt biến EVENTSTOREDB_URL, ví dụ esdb://localhost:2113?tls=false.',
  );
}
