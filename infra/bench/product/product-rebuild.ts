import { eventFamilies, projections } from '#appraisal';
import { EventCodec, SqliteLedger } from '#ledger';
import { startProjector } from '#projections';

export interface Rebuilt {
  /** Events that some projection could not take. */
  readonly parked: number;
  readonly position: bigint;
}

/**
 * All read models of the product, from an empty folder until every query sees the last event. This is the one place
 * that knows how the product rebuilds. Requires that nobody else owns the read models.
 */
export async function rebuildProduct(ledgerPath: string, readModels: string): Promise<Rebuilt> {
  const ledger = SqliteLedger.open({ path: ledgerPath, mode: 'reader' });
  try {
    const log = { ledger, codec: new EventCodec(eventFamilies) };
    const { runner, close } = await startProjector({ folder: readModels, projections, log });
    const rebuilt = { parked: (await runner.parked()).length, position: await runner.served() };
    await close();
    return rebuilt;
  } finally {
    await ledger.close();
  }
}
