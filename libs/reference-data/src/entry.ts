import type { Entry } from '#appraisal/registry';
import type { EntryRecord } from './documents.js';

/** An entry as the register takes it: all of its record but the code, which names its stream. */
export function entryOf({ code: _code, ...entry }: EntryRecord): Entry {
  return entry;
}
