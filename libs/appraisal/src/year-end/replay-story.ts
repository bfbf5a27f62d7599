import type { RecordedEvent } from '#ledger';
import { sentenceOf, stagesAfter, type DossierEvent, type Stage } from '#appraisal/dossier';
import type { YearRow } from './facts.js';
import type { EventShown } from './shown.js';

/** Everything that happened to one indicator's dossier in a year, in order. */
export interface Story {
  readonly indicator: string;
  readonly events: readonly RecordedEvent<DossierEvent>[];
}

/** The story as it was known at a position: what stands there or later is left out. */
export const storyBefore = ({ indicator, events }: Story, position: bigint): Story => ({
  indicator,
  events: events.filter((recorded) => recorded.position < position),
});

export const rowOf = ({ indicator, events }: Story): YearRow => ({
  indicator,
  stages: stagesAfter(events.map(({ event }) => event)),
});

/** The event that gave a stage (null: any) the score or the losses that it has at the end of the story. */
export function lastScoring({ events }: Story, stage: Stage | null): EventShown | null {
  const found = events.findLast(
    ({ event }) =>
      (event.type === 'ScoreChanged' || event.type === 'LossesRestated') &&
      (stage === null || event.data.stage === stage),
  );
  return found ? eventShown(found) : null;
}

export const eventShown = (recorded: RecordedEvent<DossierEvent>): EventShown => ({
  position: recorded.position.toString(),
  id: recorded.id,
  recordedAt: recorded.recordedAt,
  sentence: inWords(recorded.event),
});

/** What somebody changed by hand may not read as a sentence any more; the finding about it must still be told. */
function inWords(event: DossierEvent): string {
  try {
    return sentenceOf(event);
  } catch (error) {
    return `Không đọc được thành lời: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
