import { businessDate } from '#kernel';
import type { RecordedEvent } from '#ledger';

/** The day (yyyy-mm-dd) from which an event's fact was true: the one it names, else the day it was recorded. */
export const trueFrom = ({ metadata, recordedAt }: Pick<RecordedEvent, 'metadata' | 'recordedAt'>): string =>
  metadata.effectiveOn ?? businessDate(new Date(recordedAt));
