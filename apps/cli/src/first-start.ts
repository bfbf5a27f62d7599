import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { EVIDENCE_STORE, type EvidenceStore } from '#evidence-store';
import { Refusal } from '#kernel';
import { LEDGER, type Ledger } from '#ledger';
import { readAllData } from '#reference-data';
import { importData } from './import-data.js';
import { note } from './output.js';
import { FIRST_SAMPLE_EVENT, playHalfYear } from './sample/play.js';

/**
 * Fills what is missing: the reference data and, when wanted, the sample. On a ledger that has them it changes
 * nothing, so it runs at every start and also finishes what a killed one began.
 */
export async function fillData(
  app: INestApplicationContext,
  { sample }: { readonly sample: boolean },
): Promise<void> {
  const commands = app.get(CommandBus, { strict: false });
  const ledger = app.get<Ledger>(LEDGER, { strict: false });
  const imported = await importedEvents(commands);
  if (!sample) return;
  // A sample among real figures could never be taken out again.
  if (!(await ledger.findEvent(FIRST_SAMPLE_EVENT)) && (await ledger.head()) > imported) {
    note('Lưu ý: sổ đã có dữ liệu khác nên không diễn dữ liệu mẫu vào đó. Đặt SAMPLE=off để tắt hẳn.');
    return;
  }
  const evidence = app.get<EvidenceStore>(EVIDENCE_STORE, { strict: false });
  await playHalfYear({ commands, evidence });
}

/** Imports; gives how many events that is, now or at an earlier start. */
async function importedEvents(commands: CommandBus): Promise<bigint> {
  try {
    const { changed, unchanged } = await importData(commands, readAllData().data);
    return BigInt(changed + unchanged);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Other data of the same name came with an older program or was changed by hand: the ledger's stays in force.
    note(`Lưu ý: dữ liệu tham chiếu đi kèm không nhập được hết. ${error.message}`);
    return 0n;
  }
}
