import type { EntryRecord, Register } from '../documents.js';
import { pointerTo, repeated, type Fault } from '../fault.js';

/** Codes and names that two entries share, so that a name in a table would not say which one is meant. */
export function nameFaults({ entries }: Register): readonly Fault[] {
  const names = entries.flatMap(namesOf);
  return [
    ...repeated(entries, ({ code }) => code).map(([index, { code }]) => ({
      pointer: pointerTo('entries', index, 'code'),
      message: `Mã “${code}” đã có ở một mục trước.`,
    })),
    ...repeated(names, ({ name }) => nameKey(name)).map(([, { name, pointer }]) => ({
      pointer,
      message: `Tên “${name}” đã có ở một mục trước.`,
    })),
  ];
}

function namesOf({ name, aliases, laterAliases = [] }: EntryRecord, index: number) {
  return [
    { name, pointer: pointerTo('entries', index, 'name') },
    ...Object.entries({ aliases, laterAliases }).flatMap(([list, spellings]) =>
      spellings.map((alias, place) => ({
        name: alias.name,
        pointer: pointerTo('entries', index, list, place, 'name'),
      })),
    ),
  ];
}

/** Names are the same when only case or spaces differ; accents matter: “Cam Lâm” and “Cẩm Lâm” are two places. */
const nameKey = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ');
