import type { Entry } from '#appraisal/registry';
import type { EntryRecord } from './documents.js';

/** An entry as the register takes it: all of its record but the code, which names its stream, and later spellings. */
export function entryOf({ code: _code, laterAliases: _later, ...entry }: EntryRecord): Entry {
  return entry;
}
