import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { EVIDENCE_STORE, type EvidenceStore } from '#evidence-store';
import { Refusal } from '#kernel';
import { LEDGER, type Ledger } from '#ledger';
import { readAllData, type ReferenceData } from '#reference-data';
import { importData } from './import-data.js';
import { note } from './output.js';
import {
  FIRST_SAMPLE_EVENT,
  LAST_SAMPLE_EVENT,
  play,
  playHalfYear,
  type SampleStage,
} from './sample/play.js';
import { restOfYear } from './sample/year.js';

export interface Filling {
  readonly sample: boolean;
  /** Resolves once everything that follows from what is in the ledger is done. */
  readonly settle: () => Promise<void>;
  /** Told what the operator should know. */
  readonly say?: (text: string) => void;
}

/**
 * Fills what is missing: the reference data and, when wanted, the sample. On a ledger that has them it changes
 * nothing, so it runs at every start and also finishes what a killed one began.
 */
export async function fillData(
  app: INestApplicationContext,
  { sample, settle, say = note }: Filling,
): Promise<void> {
  const commands = app.get(CommandBus, { strict: false });
  const ledger = app.get<Ledger>(LEDGER, { strict: false });
  const { data } = readAllData();
  const imported = await importedEvents(commands, data, say);
  if (!sample || (await ledger.findEvent(LAST_SAMPLE_EVENT))) return;
  // A sample among real figures could never be taken out again.
  if (!(await ledger.findEvent(FIRST_SAMPLE_EVENT)) && (await ledger.head()) > imported) {
    say('Lưu ý: sổ đã có dữ liệu khác nên không diễn dữ liệu mẫu vào đó. Đặt SAMPLE=off để tắt hẳn.');
    return;
  }
  const evidence = app.get<EvidenceStore>(EVIDENCE_STORE, { strict: false });
  await playYear({ commands, evidence, ledger, settle }, data, say);
}

/** Plays what has not been played. What the ledger refuses is said, and ends the play. */
async function playYear(stage: SampleStage, data: ReferenceData, say: (text: string) => void): Promise<void> {
  try {
    await playHalfYear(stage);
    await play(restOfYear(data).entries, stage);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A ledger of an older program has the half year only, and its deadline may have locked the dossiers since.
    say(
      error.code === 'dossier.locked'
        ? 'Lưu ý: kỳ 2025 của sổ này đã khóa từ trước nên phần còn lại của năm mẫu không diễn được; dữ liệu giữ nguyên.'
        : `Lưu ý: năm mẫu 2025 không diễn tiếp được; dữ liệu giữ nguyên. ${error.message}`,
    );
  }
}

/** Imports; gives how many events that is, now or at an earlier start. */
async function importedEvents(
  commands: CommandBus,
  data: ReferenceData,
  say: (text: string) => void,
): Promise<bigint> {
  try {
    const { changed, unchanged } = await importData(commands, data);
    return BigInt(changed + unchanged);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Other data of the same name came with an older program or was changed by hand: the ledger's stays in force.
    say(`Lưu ý: dữ liệu tham chiếu đi kèm không nhập được hết. ${error.message}`);
    return 0n;
  }
}
