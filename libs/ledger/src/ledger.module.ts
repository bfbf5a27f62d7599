import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { EventCodec, type EventFamily } from './codec.js';
import { Decisions } from './handle.js';
import type { Ledger, RestorableLedger } from './ledger.js';
import type { EventStoreDbLedgerOptions } from './eventstoredb/eventstoredb-ledger.js';
import { SqliteLedger, type SqliteLedgerOptions } from './sqlite/sqlite-ledger.js';

/** Injection token of the process's Ledger. */
export const LEDGER = Symbol('LEDGER');

/** Which store, and what it needs; a new store adds a member here and a case below. */
export type LedgerStoreOptions =
  | ({ readonly store?: 'sqlite' } & Pick<SqliteLedgerOptions, 'path' | 'mode'>)
  | ({ readonly store: 'eventstoredb' } & Pick<
      EventStoreDbLedgerOptions,
      'url' | 'stream' | 'mode' | 'protect'
    >);

export type LedgerModuleOptions = LedgerStoreOptions & {
  /** Every slice's events: a type that no family knows cannot be read or written. */
  readonly families: readonly EventFamily[];
  /** Stands around the store, to see what passes; it must hand everything on. */
  readonly around?: (ledger: Ledger) => Ledger;
};

/** Gives LEDGER, EventCodec and Decisions to the whole application, and closes the ledger last. */
@Module({})
export class LedgerModule implements OnApplicationShutdown {
  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  /** The application does not start when the store refuses: LedgerOwned, LedgerUnusable, LedgerUnreachable, RuntimeUnsupported. */
  static forRoot(options: LedgerModuleOptions): DynamicModule {
    return {
      module: LedgerModule,
      global: true,
      providers: [
        { provide: LEDGER, useFactory: async () => (options.around ?? bare)(await openLedger(options)) },
        { provide: EventCodec, useFactory: () => new EventCodec(options.families) },
        {
          provide: Decisions,
          useFactory: (ledger: Ledger, codec: EventCodec) => new Decisions(ledger, codec),
          inject: [LEDGER, EventCodec],
        },
      ],
      exports: [LEDGER, EventCodec, Decisions],
    };
  }

  /** The last hook: the HTTP server has answered its requests by then, and no append is under way. */
  onApplicationShutdown(): Promise<void> {
    return this.ledger.close();
  }
}

const bare = (ledger: Ledger): Ledger => ledger;

/** Opens a store outside an application; whoever does so closes it. Throws what the store refuses with. */
export async function openLedger(options: LedgerStoreOptions): Promise<RestorableLedger> {
  if (options.store !== 'eventstoredb') return SqliteLedger.open(options);
  // Its client takes time and memory to load, which an office on one machine need not spend.
  const { EventStoreDbLedger } = await import('./eventstoredb/eventstoredb-ledger.js');
  return EventStoreDbLedger.open(options);
}
