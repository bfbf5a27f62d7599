import type { EntrySource } from '#appraisal/registry';
import type { DocumentRecord, EntryRecord, Register } from '../documents.js';
import { pointerTo, type Fault } from '../fault.js';

type Place = Pick<EntrySource, 'document' | 'line'> & Partial<Pick<EntrySource, 'how' | 'why'>>;

/** Entries, spellings and dates that do not say where they were read, or say a place that is not there. */
export function placeFaults({ documents, entries }: Register): readonly Fault[] {
  const byNumber = new Map(documents.map((document) => [document.number, document]));
  return entries.flatMap((entry, index) =>
    placesOf(entry, index).flatMap(({ pointer, place }) =>
      faultsAt(pointer, place, byNumber.get(place.document)),
    ),
  );
}

function placesOf({ source, dates, aliases, laterAliases = [] }: EntryRecord, index: number) {
  const places: { readonly pointer: string; readonly place: Place }[] = [
    { pointer: pointerTo('entries', index, 'source'), place: source },
    ...Object.entries({ aliases, laterAliases }).flatMap(([list, spellings]) =>
      spellings.map((place, at) => ({ pointer: pointerTo('entries', index, list, at), place })),
    ),
  ];
  if (dates) places.push({ pointer: pointerTo('entries', index, 'dates'), place: dates });
  return places;
}

function faultsAt(pointer: string, place: Place, document: DocumentRecord | undefined): readonly Fault[] {
  if (!document) {
    return [
      { pointer: `${pointer}/document`, message: `Không có văn bản “${place.document}” trong danh sách.` },
    ];
  }
  const faults: Fault[] = [];
  if (document.lines === undefined ? place.line !== undefined : !isLine(place.line, document.lines)) {
    faults.push({ pointer: `${pointer}/line`, message: lineMessage(place.line, document) });
  }
  if (place.how !== undefined && place.how !== 'stated' && place.why === undefined) {
    faults.push({ pointer, message: `Mục đọc theo cách “${place.how}” phải nói vì sao (trường “why”).` });
  }
  return faults;
}

const isLine = (line: number | undefined, lines: number): boolean => line !== undefined && line <= lines;

function lineMessage(line: number | undefined, { number, lines }: DocumentRecord): string {
  if (lines === undefined) return `Văn bản ${number} chỉ biết qua bản chép nên không có số dòng.`;
  return line === undefined
    ? `Phải ghi số dòng trong văn bản ${number}.`
    : `Dòng ${line} nằm ngoài văn bản ${number} (${lines} dòng).`;
}
