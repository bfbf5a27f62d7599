import { isDate } from '#kernel';
import type { EntryRecord, Register } from '../documents.js';
import { pointerTo, type Fault } from '../fault.js';

/** Kinds, members, predecessors and dates that do not fit together. */
export function kinshipFaults({ kinds, entries }: Register): readonly Fault[] {
  const known = new Set(kinds.map(({ code }) => code));
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  return entries.flatMap((entry, index) =>
    [...kindFaults(entry, known), ...predecessorFaults(entry, byCode), ...dateFaults(entry)].map(
      ({ pointer, message }) => ({ pointer: pointerTo('entries', index) + pointer, message }),
    ),
  );
}

function kindFaults({ kind, memberKinds }: EntryRecord, known: ReadonlySet<string>): readonly Fault[] {
  const unknown = [{ code: kind, pointer: '/kind' }]
    .concat(memberKinds.map((code, place) => ({ code, pointer: pointerTo('memberKinds', place) })))
    .filter(({ code }) => !known.has(code))
    .map(({ code, pointer }) => ({ pointer, message: `Không có loại “${code}” trong danh sách loại.` }));
  if (kind === 'group' || memberKinds.length === 0) return unknown;
  return [...unknown, { pointer: '/memberKinds', message: 'Chỉ nhóm cơ quan mới có thành viên.' }];
}

function predecessorFaults(
  { predecessors, validFrom }: EntryRecord,
  byCode: ReadonlyMap<string, EntryRecord>,
): readonly Fault[] {
  return predecessors.flatMap((code, place) => {
    const pointer = pointerTo('predecessors', place);
    const before = byCode.get(code);
    if (!before) return [{ pointer, message: `Không có mục “${code}” để làm tiền thân.` }];
    if (before.validTo === null) return [{ pointer, message: `Tiền thân “${code}” phải có ngày kết thúc.` }];
    if (validFrom !== null && before.validTo >= validFrom) {
      return [
        {
          pointer,
          message: `Tiền thân “${code}” kết thúc ngày ${before.validTo}, không trước ${validFrom}.`,
        },
      ];
    }
    return [];
  });
}

function dateFaults({ validFrom, validTo, dates }: EntryRecord): readonly Fault[] {
  const faults: Fault[] = Object.entries({ validFrom, validTo })
    .filter(([, date]) => date !== null && !isDate(date))
    .map(([field, date]) => ({
      pointer: pointerTo(field),
      message: `“${date}” không phải là một ngày có thật.`,
    }));
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    faults.push({
      pointer: '/validTo',
      message: `Ngày kết thúc ${validTo} đứng trước ngày bắt đầu ${validFrom}.`,
    });
  }
  return [...faults, ...datesSourceFaults(validFrom ?? validTo, dates)];
}

function datesSourceFaults(date: string | null, dates: EntryRecord['dates']): readonly Fault[] {
  if (date !== null && !dates) {
    return [{ pointer: '', message: 'Có ngày thì phải ghi ngày đó đọc từ đâu (trường “dates”).' }];
  }
  if (date === null && dates) {
    return [{ pointer: '/dates', message: 'Không có ngày nào nên không có gì để dẫn nguồn.' }];
  }
  return [];
}
