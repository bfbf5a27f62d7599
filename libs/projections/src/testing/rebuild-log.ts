import { diary, notebook, written, amended, thrownAway } from './notebook.js';
import { RecordedLog } from './recorded-log.js';

const EVENTS = 3_000;

export const CHILD_PROJECTIONS = [notebook, diary];

/** The same events in every process. */
export const childLog = (): RecordedLog =>
  new RecordedLog(
    Array.from({ length: EVENTS }, (_, index) => {
      const note = `n${(index * 7) % 400}`;
      if (index % 5 === 3) return amended(note, `amended at ${index}`);
      if (index % 11 === 7) return thrownAway(note);
      return written(note, `written at ${index}`, `s-${index % 13}`);
    }),
  );
