import type { CommandBus } from '@nestjs/cqrs';
import type { EvidenceStore } from '#evidence-store';
import type { Ledger } from '#ledger';
import { LAST_KEY } from './closing.js';
import { documents, halfYear } from './half-year.js';
import { handingIn } from './handing-in.js';
import { HALF_YEAR, idOf, type Entry } from './entry.js';

/** It is in the ledger once the play has begun. */
export const FIRST_SAMPLE_EVENT = idOf(halfYear[0]?.key ?? '', 0);

/** It is in the ledger once the whole year has been played. */
export const LAST_SAMPLE_EVENT = idOf(LAST_KEY, 0);

export interface SampleStage {
  readonly commands: Pick<CommandBus, 'execute'>;
  readonly evidence: EvidenceStore;
  readonly ledger: Pick<Ledger, 'findEvent'>;
  /** Resolves once everything that follows from what is in the ledger is done. */
  readonly settle: () => Promise<void>;
}

export interface Played {
  /** Acts that were done now, and those that had been done before. */
  readonly done: number;
  readonly known: number;
}

/** The first half of 2025, as its officers would do it. */
export const playHalfYear = (stage: SampleStage): Promise<Played> =>
  play(handingIn({ acts: halfYear, documents, correlationId: HALF_YEAR }), stage);

/**
 * Gives one command after the other. What was played before is recognised by its first event and not given again: a
 * closed year would refuse it. So a play that was cut short is finished by the next one. Throws what a command is
 * refused with; what was played until then stays.
 */
export async function play(entries: readonly Entry[], stage: SampleStage): Promise<Played> {
  let known = 0;
  for (const { key, command, settles } of entries) {
    if (await stage.ledger.findEvent(idOf(key, 0))) known += 1;
    else await stage.commands.execute(await command(stage.evidence));
    if (settles) await stage.settle();
  }
  return { done: entries.length - known, known };
}
